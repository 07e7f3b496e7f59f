import { allLessons } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { advice, type Fault } from '../fault.ts';
import type { Checkable } from './checkable.ts';
import { textsOfLaw } from './law.ts';

interface Source {
  title: string;
  url: string;
  date?: string | undefined;
  checked: string;
}

export interface Sourced {
  file: string;
  at: readonly (string | number)[];
  sources: readonly Source[];
  /** Numbers of sources of which another check asks the date. */
  asked?: ReadonlySet<number>;
}

/** Sources without a date of their own, and sources that nobody has looked at for a year. */
export function sourceFaults(catalogue: Checkable, today: string | undefined): Fault[] {
  return allSourced(catalogue).flatMap((sourced) => faultsOfSources(sourced, today));
}

export function faultsOfSources(sourced: Sourced, today: string | undefined): Fault[] {
  return [...undated(sourced), ...(today === undefined ? [] : tooOld(sourced, yearBefore(today)))];
}

/** Pages that change as they go and bear no date; a text of law has lawAsOf. */
const living = [...textsOfLaw, 'algoritmes.overheid.nl', 'minbzk.github.io', 'www.autoriteitpersoonsgegevens.nl'];

function undated({ file, at, sources, asked }: Sourced): Fault[] {
  return sources.flatMap(({ title, url, date }, index) => {
    if (date !== undefined || asked?.has(index + 1) || living.includes(URL.parse(url)?.hostname ?? '')) return [];
    const problem = `De bron ‘${title}’ heeft geen datum.`;
    const repair = 'Voeg toe wanneer de bron verscheen: een dag, een maand of een jaar.';
    return [{ ...advice(file, [...at, index], problem, repair), example: `date: '${dateIn(url) ?? '2025-04-22'}'` }];
  });
}

/** Many addresses hold the day, such as /2025/04/22/. */
function dateIn(url: string): string | undefined {
  return /\/(20\d\d)\/(\d\d)(?:\/(\d\d))?\//.exec(url)?.slice(1).filter(Boolean).join('-');
}

/** One fault per file, about the source that waits longest. */
function tooOld({ file, at, sources }: Sourced, limit: string): Fault[] {
  const old = sources
    .map(({ title, checked }, index) => ({ title, checked, index }))
    .filter(({ checked }) => checked < limit.slice(0, checked.length))
    .toSorted((one, other) => (one.checked < other.checked ? -1 : 1));
  const [oldest] = old;
  if (!oldest) return [];
  const more = old.length === 1 ? '' : ` Hetzelfde geldt voor ${old.length - 1} andere.`;
  const problem = `De bron ‘${oldest.title}’ is voor het laatst nagekeken in ${oldest.checked}.${more}`;
  const repair = 'Open de bron, kijk of alles nog klopt, en zet de dag van vandaag bij ‘checked’.';
  return [advice(file, [...at, oldest.index, 'checked'], problem, repair)];
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

function allSourced(catalogue: Checkable): Sourced[] {
  const { competences, roles, overlays, applications, laws, terms, cases, resources, rules, items } = catalogue;
  const { questions, labels } = catalogue.decisionAid;
  const of = (
    all: Readonly<Record<string, { sources?: readonly Source[] | undefined }>>,
    path: (id: string) => string,
  ) => Object.entries(all).map(([id, { sources = [] }]) => ({ file: path(id), at: ['sources'], sources }));
  return [
    ...of(competences, contentPath.competence),
    ...of(roles, contentPath.role),
    ...of(overlays, contentPath.overlay),
    ...of(applications, contentPath.application),
    ...of(terms, contentPath.term),
    ...of(resources, contentPath.resource),
    ...of(questions, contentPath.aidQuestion),
    ...of(labels, contentPath.aidLabel),
    ...Object.entries(cases).map(([id, { sources, facts }]) => ({
      file: contentPath.case(id),
      at: ['sources'],
      sources,
      asked: new Set(facts.map(({ source }) => source)),
    })),
    { file: contentPath.rules, at: ['sources'], sources: rules.sources },
    ...allLessons(catalogue).map((lesson) => ({
      file: contentPath.lesson(lesson),
      at: ['sources'],
      sources: lesson.sources,
    })),
    ...Object.values(items).map((item) => ({ file: contentPath.item(item), at: ['sources'], sources: item.sources })),
    ...Object.entries(laws).flatMap(([id, { versions }]) =>
      versions.map(({ sources }, index) => ({
        file: contentPath.law(id),
        at: ['versions', index, 'sources'],
        sources,
      })),
    ),
  ];
}
