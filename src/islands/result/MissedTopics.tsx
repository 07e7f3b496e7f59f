import type { MissedTopic } from '../../client/attempts.ts';
import { resultText as text } from '../../text/result.ts';

/** Per missed topic the place in the lesson where it is explained. */
export function MissedTopics({ missed }: { missed: readonly MissedTopic[] }) {
  if (missed.length === 0) return null;
  return (
    <div class="missed medium">
      <p>{text.reread}</p>
      <ul>
        {missed.map(({ href, title, lessonTitle }) => (
          <li key={href}>
            <a href={href}>{title}</a> <span class="quiet">{text.inLesson(lessonTitle)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
