import type { CaseEntry } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { error, type Fault } from '../fault.ts';
import { type Checkable, missing } from './checkable.ts';
import { isAboutLaw } from './law.ts';

/** Roles and applications that do not exist, facts without a dated source, a missing date of the law. */
export function caseFaults(catalogue: Checkable, unreadable: ReadonlySet<string>): Fault[] {
  const role = missing(catalogue.roles, unreadable, contentPath.role);
  const application = missing(catalogue.applications, unreadable, contentPath.application);
  return Object.entries(catalogue.cases).flatMap(([id, entry]) => {
    const file = contentPath.case(id);
    return [
      ...entry.roles.flatMap((name, at) => role(file, ['roles', at], name)),
      ...entry.applications.flatMap((name, at) => application(file, ['applications', at], name)),
      ...factFaults(file, entry),
      ...lawFault(file, entry),
    ];
  });
}

function factFaults(file: string, { facts, sources }: CaseEntry): Fault[] {
  return facts.flatMap(({ source }, at) => {
    const place = ['facts', at, 'source'];
    const named = sources[source - 1];
    if (!named) {
      const repair = `Kies een nummer van 1 tot en met ${sources.length}, of zet de bron erbij.`;
      return [error(file, place, `Bron ${source} staat niet bij ‘sources’.`, repair)];
    }
    if (named.date !== undefined) return [];
    const repair = 'Voeg bij die bron toe: date: met de dag of maand van de bron zelf.';
    return [error(file, place, `Bron ${source} heeft geen datum, en een feit hoort bij een datum.`, repair)];
  });
}

function lawFault(file: string, entry: CaseEntry): Fault[] {
  const isLegal = entry.cells.some((cell) => isAboutLaw({ cell, sources: entry.sources }));
  if (entry.lawAsOf !== undefined || !isLegal) return [];
  const repair = 'Voeg bovenaan toe: lawAsOf: met de dag waarop je de wet hebt nagekeken, zoals 2026-11-22.';
  return [error(file, [], 'Het voorbeeld gaat over de wet, maar ‘lawAsOf’ ontbreekt.', repair)];
}
