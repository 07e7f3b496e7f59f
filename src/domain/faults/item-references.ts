import { allLessons, type LessonEntry } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { advice, error, type Fault } from '../fault.ts';
import type { Item } from '../schema/item.ts';
import { type Checkable, missing, similar } from './checkable.ts';

/** Lessons, scenarios, roles, applications and enemies that items name and that do not exist. */
export function itemReferenceFaults(catalogue: Checkable, unreadable: ReadonlySet<string>): Fault[] {
  const scenario = missing(catalogue.scenarios, unreadable, contentPath.scenario);
  const role = missing(catalogue.roles, unreadable, contentPath.role);
  const application = missing(catalogue.applications, unreadable, contentPath.application);
  const lessons = new Map(allLessons(catalogue).map((lesson) => [lesson.id, lesson]));
  return Object.values(catalogue.items).flatMap((item) => {
    const file = contentPath.item(item);
    return [
      ...lessonFaults(lessons, unreadable, item),
      ...(item.scenario === undefined ? [] : scenario(file, ['scenario'], item.scenario)),
      ...(item.roles ?? []).flatMap((id, index) => role(file, ['roles', index], id)),
      ...(item.applications ?? []).flatMap((id, index) => application(file, ['applications', index], id)),
      ...(item.enemies ?? []).flatMap((id, index) => enemyFaults(catalogue, unreadable, item, { id, index })),
    ];
  });
}

function lessonFaults(lessons: ReadonlyMap<string, LessonEntry>, unreadable: ReadonlySet<string>, item: Item): Fault[] {
  const [id = '', anchor = ''] = item.lesson.split('#');
  const lesson = lessons.get(id);
  const fault = (problem: string, repair: string) => [error(contentPath.item(item), ['lesson'], problem, repair)];
  if (!lesson) {
    if (isUnreadable(id, unreadable)) return [];
    const known = [...lessons.keys()];
    return fault(
      `De les ‘${id}’ bestaat niet.`,
      `Schrijf cursus/les, zonder het nummer van de les.${similar(id, known)}`,
    );
  }
  const topics = lesson.topics.map((topic) => topic.anchor);
  if (!topics.includes(anchor)) {
    return fault(
      `De les ‘${id}’ heeft geen onderwerp ‘${anchor}’.`,
      `Kies uit: ${topics.join(', ')}. Of zet het onderwerp in de les bij topics.`,
    );
  }
  if (lesson.cell === item.cell) return [];
  return [
    advice(
      contentPath.item(item),
      ['lesson'],
      `De les ‘${id}’ hoort bij de cel ${lesson.cell}.`,
      `Verwijs naar een les van ${item.cell}.`,
    ),
  ];
}

function isUnreadable(lesson: string, unreadable: ReadonlySet<string>): boolean {
  const [course = '', slug = ''] = lesson.split('/');
  if (unreadable.has(contentPath.course(course))) return true;
  return [...unreadable].some((file) => file.startsWith(`content/courses/${course}/`) && file.endsWith(`-${slug}.mdx`));
}

function enemyFaults(
  { items }: Checkable,
  unreadable: ReadonlySet<string>,
  item: Item,
  { id, index }: { id: string; index: number },
): Fault[] {
  const file = contentPath.item(item);
  const at = ['enemies', index];
  const enemy = items[id];
  if (id === item.id) return [error(file, at, 'De vraag noemt zichzelf bij ‘enemies’.', 'Haal deze regel weg.')];
  if (!enemy) {
    if ([...unreadable].some((path) => path.endsWith(`/${id}.yaml`))) return [];
    return [
      error(
        file,
        at,
        `De vraag ‘${id}’ bestaat niet.`,
        `Verbeter de naam of haal de regel weg.${similar(id, Object.keys(items))}`,
      ),
    ];
  }
  if (item.scenario !== undefined && enemy.scenario === item.scenario) {
    return [
      error(
        file,
        at,
        `‘${id}’ hoort bij hetzelfde scenario, en vragen van één scenario komen altijd samen.`,
        'Zorg dat de vragen elkaar niet weggeven, of haal er één uit het scenario.',
      ),
    ];
  }
  if (enemy.enemies?.includes(item.id)) return [];
  return [
    advice(
      contentPath.item(enemy),
      [],
      `‘${item.id}’ noemt deze vraag bij ‘enemies’, maar andersom niet.`,
      `Zet ook hier: enemies: [${item.id}].`,
    ),
  ];
}
