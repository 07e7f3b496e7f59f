import type { Catalogue } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { error, type Fault } from '../fault.ts';
import { missing } from './checkable.ts';
import { restsOnLaw } from './law.ts';

/** Laws and related terms that do not exist, a missing date of the law, and one name for two terms. */
export function termFaults(
  { terms, laws }: Pick<Catalogue, 'terms' | 'laws'>,
  unreadable: ReadonlySet<string>,
): Fault[] {
  const law = missing(laws, unreadable, contentPath.law);
  const related = missing(terms, unreadable, contentPath.term);
  const owners = new Map<string, string>();
  return Object.entries(terms).flatMap(([id, term]) => {
    const file = contentPath.term(id);
    const names = [term.term, ...(term.also ?? [])].map((name) => name.toLowerCase());
    const taken = names.filter((name) => owners.has(name));
    for (const name of names) if (!owners.has(name)) owners.set(name, id);
    return [
      ...(term.law === undefined ? [] : law(file, ['law'], term.law)),
      ...(term.related ?? []).flatMap((other, at) =>
        other === id ? [relatedToItself(file, at)] : related(file, ['related', at], other),
      ),
      ...((term.law !== undefined || restsOnLaw(term)) && term.lawAsOf === undefined ? [withoutDate(file)] : []),
      ...taken.map((name) => twin(file, name, contentPath.term(owners.get(name) ?? id))),
    ];
  });
}

function relatedToItself(file: string, at: number): Fault {
  return error(file, ['related', at], 'Het begrip verwijst naar zichzelf.', 'Haal deze regel weg.');
}

function withoutDate(file: string): Fault {
  const repair = "Voeg toe: lawAsOf: met de dag waarop je de wet hebt nagekeken, zoals '2026-11-22'.";
  return error(file, [], 'Het begrip komt uit de wet, maar ‘lawAsOf’ ontbreekt.', repair);
}

function twin(file: string, name: string, other: string): Fault {
  return error(file, [], `‘${name}’ staat ook in ${other}.`, 'Kies één bestand, en haal het woord uit het andere.');
}
