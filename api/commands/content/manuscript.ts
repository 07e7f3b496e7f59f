import type { Passage } from '#domain/language/passage';
import type { Manuscript } from '#domain/manuscript';
import { exerciseNames } from './component-faults.ts';
import { headings } from './lesson-text.ts';
import { proseIn } from './prose.ts';
import type { UsedComponent } from './used-components.ts';

/** Everything of a text that the check reads besides its fields. */
export function manuscriptOf(body: string, used: readonly UsedComponent[]): Omit<Manuscript, 'file' | 'kind'> {
  const place = (offset: number) => ['offset', offset] as const;
  const texts = used.map((component) => ({ component, passages: textsOf(component) }));
  return {
    headings: headings(body, 1).map(({ level, id, text, offset }) => ({ level, id, text, at: place(offset) })),
    prose: proseIn(body, used).map((one) => ({ ...one, at: place(one.start) })),
    texts: texts.flatMap(({ passages }) => passages),
    exercises: texts
      .filter(({ component }) => exerciseNames.has(component.name))
      .map(({ component: { name, start }, passages }) => ({
        name,
        at: place(start),
        feedback: passages.filter(({ key }) => key === 'feedback'),
      })),
    terms: used.flatMap(({ name, end, props }) =>
      name === 'Begrip' ? [{ id: String(props.value.id ?? ''), start: end, end: closing(body, end) }] : [],
    ),
    bold: spans(body, /\*\*[^*\n]+\*\*/g),
    italics: spans(body, /(?<!\*)\*[^*\n]+\*(?!\*)/g),
    links: [...body.matchAll(/(?<!!)(\[[^\]]*\]\()([^)\s]*)[^)]*\)/g)].map(({ index, 1: before = '', 2: to = '' }) => ({
      to,
      at: place(index + before.length),
    })),
    images: [...body.matchAll(/!\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g)].map((match) => ({
      source: match[2] ?? '',
      alt: (match[1] ?? '').trim(),
      at: place(match.index),
    })),
  };
}

function spans(body: string, form: RegExp): { start: number; end: number }[] {
  return [...body.matchAll(form)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function closing(body: string, from: number): number {
  const at = body.indexOf('</Begrip>', from);
  return at === -1 ? from : at;
}

interface KeyedPassage extends Passage {
  key: string;
}

/** The texts in the props of a component; not its names, which nobody reads. */
function textsOf({ name, props }: UsedComponent): KeyedPassage[] {
  const texts: KeyedPassage[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      const key = String(path.findLast((step) => typeof step === 'string') ?? '');
      if (names.has(key)) return;
      const shown = isShown(name, path);
      texts.push({ key, at: ['offset', props.offsetOf(path)], text: value, ...(shown && { shown }) });
    } else if (typeof value === 'object' && value !== null) {
      for (const [step, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(step) : step]);
    }
  };
  visit(props.value, []);
  return texts;
}

const names = new Set(['id', 'target', 'group', 'next', 'ending', 'start', 'url', 'date']);

/** Material that the reader judges: its words are not ours. */
function isShown(component: string, [first, , last]: readonly (string | number)[]): boolean {
  if (component === 'VindDeFout') return first === 'material' || (first === 'segments' && last === 'text');
  return component === 'VergelijkOpdrachten' && first === 'assignments' && (last === 'text' || last === 'output');
}
