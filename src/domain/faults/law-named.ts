import { allLessons } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { advice, type Fault } from '../fault.ts';
import { itemTexts } from '../item-texts.ts';
import type { Passage } from '../language/passage.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Law } from '../schema/law.ts';
import type { Checkable } from './checkable.ts';
import { isAboutLaw, restsOnLaw } from './law.ts';

/** Texts that name an article without saying as of when, or as of a day before that text of law last changed. */
export function namedLawFaults(
  catalogue: Checkable,
  manuscripts: readonly Manuscript[],
  today: string | undefined,
): Fault[] {
  const laws = Object.values(catalogue.laws);
  const newer = laws.flatMap((law) => changed(law, today));
  const article = articleOf(laws);
  return speaking(catalogue, manuscripts).flatMap((text) =>
    text.lawAsOf === undefined ? undatedFault(text, article) : olderFault(text, text.lawAsOf, newer),
  );
}

interface Speaking {
  file: string;
  passages: readonly Passage[];
  titles: string;
  lawAsOf: string | undefined;
  /** True where another check already asks for the date. */
  asked: boolean;
}

function undatedFault({ file, passages, asked }: Speaking, article: RegExp): Fault[] {
  if (asked) return [];
  const found = passages.find(({ text }) => article.test(text));
  if (!found) return [];
  const quote = (article.exec(found.text)?.[0] ?? '').replace(/\s+/g, ' ');
  const problem = `Hier staat ‘${quote}’, maar niet van wanneer die wet is: ‘lawAsOf’ ontbreekt.`;
  const repair = 'Voeg de dag toe waarop je de wet hebt nagekeken.';
  return [{ ...advice(file, found.at, problem, repair), quote, example: "lawAsOf: '2026-11-22'" }];
}

/** An article of one of the laws that the content knows: ‘artikel 12 van de AVG’, ‘art. 3:46 Awb’. */
function articleOf(laws: readonly Law[]): RegExp {
  const names = new Set(laws.map(({ short }) => short.replace(/^.*\d\S*\s+(?:bis\s+)?/, '')));
  const any = [...names].map(escaped).join('|');
  return new RegExp(`\\b(?:artikel|art\\.)\\s+\\d[\\w:]*\\s+(?:(?:van|uit)\\s+de\\s+)?(?:${any})(?![\\p{L}])`, 'iu');
}

interface ChangedLaw {
  short: string;
  since: string;
  named: RegExp;
}

function olderFault({ file, passages, titles }: Speaking, lawAsOf: string, laws: readonly ChangedLaw[]): Fault[] {
  return laws.flatMap(({ short, since, named }) => {
    if (lawAsOf >= since) return [];
    if (!named.test(titles) && !passages.some(({ text }) => named.test(text))) return [];
    const problem = `Dit gaat over de wet van ${lawAsOf}, maar ${short} heeft sinds ${since} een andere tekst.`;
    const repair =
      'Lees de nieuwe tekst in content/law/, verander wat niet meer klopt, en zet daarna de dag van vandaag.';
    return [{ ...advice(file, ['lawAsOf'], problem, repair), example: `lawAsOf: '${since}'` }];
  });
}

/** A law whose text changed, up to today: only then can an older text about it be wrong. */
function changed({ title, short, versions }: Law, today: string | undefined): ChangedLaw[] {
  const now = versions.filter(({ validFrom }) => today === undefined || validFrom <= today);
  const since = now.at(-1)?.validFrom;
  return now.length < 2 || since === undefined ? [] : [{ short, since, named: namedIn(title) }];
}

/** ‘AI-verordening, artikel 4’ is also named as ‘artikel 4 van de AI-verordening’ and ‘art. 4 AI-verordening’. */
function namedIn(title: string): RegExp {
  const [, law, number] = /^(.+?), artikel (\S+)$/.exec(title) ?? [];
  if (law === undefined || number === undefined) return new RegExp(escaped(title), 'i');
  const one = `art(?:ikel|\\.)\\s+${escaped(number)}(?![\\w:])`;
  return new RegExp(`${one}[^.]{0,30}${escaped(law)}|${escaped(law)}[^.]{0,40}${one}`, 'i');
}

function speaking(catalogue: Checkable, manuscripts: readonly Manuscript[]): Speaking[] {
  const { items, cases, terms } = catalogue;
  const bodies = new Map(manuscripts.map(({ file, prose, texts }) => [file, [...prose, ...texts]]));
  const titlesOf = ({ sources }: { sources: readonly { title: string }[] }) =>
    sources.map(({ title }) => title).join('\n');
  return [
    ...Object.values(items).map((item) => ({
      file: contentPath.item(item),
      passages: itemTexts(item),
      titles: titlesOf(item),
      lawAsOf: item.lawAsOf,
      asked: isAboutLaw(item),
    })),
    ...allLessons(catalogue).map((lesson) => ({
      file: contentPath.lesson(lesson),
      passages: bodies.get(contentPath.lesson(lesson)) ?? [],
      titles: titlesOf(lesson),
      lawAsOf: lesson.lawAsOf,
      asked: isAboutLaw(lesson),
    })),
    ...Object.entries(cases).map(([id, entry]) => ({
      file: contentPath.case(id),
      passages: bodies.get(contentPath.case(id)) ?? [],
      titles: titlesOf(entry),
      lawAsOf: entry.lawAsOf,
      asked: entry.cells.some((cell) => isAboutLaw({ cell, sources: entry.sources })),
    })),
    ...Object.entries(terms).map(([id, term]) => ({
      file: contentPath.term(id),
      passages: [
        { at: ['meaning'], text: term.meaning },
        { at: ['more'], text: term.more ?? '' },
      ],
      titles: titlesOf(term),
      lawAsOf: term.lawAsOf,
      asked: term.law !== undefined || restsOnLaw(term),
    })),
  ];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
