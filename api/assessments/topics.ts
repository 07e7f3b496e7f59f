import { allLessons, type Content } from '#domain/catalogue';
import type { MissedTopic } from './question-schema.ts';

/** Where each missed topic (course/lesson#anchor) is explained; what no longer exists is left out. */
export function topics(content: Pick<Content, 'courses'>, missed: readonly string[]): MissedTopic[] {
  const lessons = allLessons(content);
  return missed.flatMap((reference) => {
    const [id = '', anchor = ''] = reference.split('#');
    const lesson = lessons.find((one) => one.id === id);
    if (!lesson) return [];
    const title = lesson.topics.find((topic) => topic.anchor === anchor)?.title ?? lesson.title;
    return [{ lesson: id, anchor, title, lessonTitle: lesson.title, href: `/cursussen/${id}#${anchor}` }];
  });
}
