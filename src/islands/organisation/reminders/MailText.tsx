import type { ReminderPreview } from '../../../client/organisation/reminders.ts';
import { remindersText } from '../../../text/reminders.ts';

/** A mail as plain text: a paragraph per blank line, a list where lines begin with a dash. */
export function MailText({ mail: { subject, text } }: { mail: ReminderPreview['mail'] }) {
  return (
    <>
      <p>
        {remindersText.preview.subject}: <b>{subject}</b>
      </p>
      <blockquote class="stack">
        {text
          .trim()
          .split('\n\n')
          .map((part) =>
            part.startsWith('- ') ? (
              <ul key={part}>
                {part.split('\n').map((item) => (
                  <li key={item}>{item.slice(2)}</li>
                ))}
              </ul>
            ) : (
              <p key={part}>{part}</p>
            ),
          )}
      </blockquote>
    </>
  );
}
