import { allLessons } from '#domain/catalogue';
import { caseGroups } from '#domain/schema/case';
import { resourceKinds } from '#domain/schema/resource';
import { cellIds } from '#domain/taxonomy';
import type { ReadContent } from '../read.ts';

export const kinds = ['les', 'vraag', 'praktijkvoorbeeld', 'begrip', 'materiaal'] as const;
export type Kind = (typeof kinds)[number];

/** What has been answered so far, by the name of the question. */
export type Answers = Readonly<Record<string, string>>;

export interface Question {
  /** Also the name of the flag that answers it beforehand. */
  name: string;
  text: string;
  /** The answers that there are; without it any text will do. */
  choices?: readonly string[];
  /** What an empty answer means. */
  usual?: string;
  /** A sentence where the answer cannot be. */
  wrong?(answer: string): string | undefined;
}

export const kindQuestion: Question = { name: 'soort', text: 'Wat ga je schrijven?', choices: kinds };

const atLeast = (letters: number) => (answer: string) =>
  answer.length < letters ? `Schrijf minstens ${letters} tekens.` : undefined;
const asId = (answer: string) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer) ? undefined : 'Gebruik alleen kleine letters, cijfers en streepjes.';

const asAddress = (answer: string) =>
  /^https?:\/\//.test(answer) && URL.canParse(answer) ? undefined : 'Geef het hele adres, met https:// ervoor.';

/** The form of a question in the bank, with what it is for. */
export const itemKinds = ['single', 'multiple', 'order', 'match', 'categories', 'fault', 'number'] as const;

/** What has to be known for each kind, in order. A question may depend on the answers before it. */
export function questionsFor(kind: Kind, content: ReadContent): ((answers: Answers) => Question)[] {
  const cell = (text: string) => () => ({ name: 'cel', text, choices: cellIds });
  const name = (from: string) => (answers: Answers) => ({
    name: 'naam',
    text: 'Hoe heet het bestand? Die naam verandert nooit meer.',
    usual: idFrom(answers[from] ?? ''),
    wrong: asId,
  });
  switch (kind) {
    case 'les':
      return [
        () => ({ name: 'cursus', text: 'In welke cursus?', choices: Object.keys(content.courses) }),
        () => ({ name: 'titel', text: 'Wat is de titel?', wrong: atLeast(5) }),
        cell('Bij welke cel hoort de les?'),
        name('titel'),
      ];
    case 'vraag':
      return [
        cell('Welke cel toetst de vraag?'),
        () => ({ name: 'vorm', text: 'Welke soort vraag?', choices: itemKinds }),
        ({ cel = '' }) => ({ name: 'les', text: 'Waar wordt het antwoord uitgelegd?', choices: topics(content, cel) }),
        () => ({
          name: 'naam',
          text: 'Waar gaat de vraag over? Twee tot vijf woorden met streepjes ertussen.',
          wrong: asId,
        }),
      ];
    case 'praktijkvoorbeeld':
      return [
        () => ({ name: 'titel', text: 'Wat is de titel?', wrong: atLeast(5) }),
        () => ({ name: 'organisatie', text: 'Welke organisatie deed het?', wrong: atLeast(3) }),
        () => ({ name: 'groep', text: 'Waar hoort het bij?', choices: caseGroups }),
        cell('Welke cel raakt het het meest?'),
        () => ({ name: 'rol', text: 'Welke rol heeft er het meest aan?', choices: Object.keys(content.roles) }),
        () => ({
          name: 'toepassing',
          text: 'Welke soort toepassing is het?',
          choices: Object.keys(content.applications),
        }),
        name('titel'),
      ];
    case 'begrip':
      return [
        () => ({ name: 'woord', text: 'Welk woord, zoals het midden in een zin staat?', wrong: atLeast(2) }),
        name('woord'),
      ];
    case 'materiaal':
      return [
        () => ({ name: 'titel', text: 'Hoe heet het bij de aanbieder?', wrong: atLeast(5) }),
        () => ({ name: 'aanbieder', text: 'Wie biedt het gratis aan?', wrong: atLeast(2) }),
        () => ({ name: 'vorm', text: 'Wat is het?', choices: resourceKinds }),
        () => ({ name: 'adres', text: 'Op welk adres begint het?', wrong: asAddress }),
        cell('Over welke cel gaat het vooral?'),
        name('titel'),
      ];
    default:
      return kind satisfies never;
  }
}

/** Where questions of a cell can point: topics of its own lessons, or of all where it has none. */
function topics(content: ReadContent, cell: string): string[] {
  const lessons = allLessons(content);
  const own = lessons.filter((lesson) => lesson.cell === cell);
  return (own.length > 0 ? own : lessons).flatMap(({ id, topics: all }) => all.map(({ anchor }) => `${id}#${anchor}`));
}

function idFrom(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/[\s-]+/g, '-');
}
