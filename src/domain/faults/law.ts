import type { Catalogue } from '../catalogue.ts';
import { contentPath } from '../content-path.ts';
import { reckonedDay } from '../day.ts';
import { error, type Fault } from '../fault.ts';
import type { CellId } from '../taxonomy.ts';

export const textsOfLaw = ['data.europa.eu', 'eur-lex.europa.eu', 'wetten.overheid.nl'];

/** True for the competence recht, and for whatever rests on the text of a law. */
export function isAboutLaw({ cell, sources }: { cell: CellId; sources: readonly { url: string }[] }): boolean {
  return cell.startsWith('recht-') || restsOnLaw({ sources });
}

/** True where a source is the text of a law itself. */
export function restsOnLaw({ sources }: { sources: readonly { url: string }[] }): boolean {
  return sources.some(({ url }) => textsOfLaw.includes(URL.parse(url)?.hostname ?? ''));
}

/** The wordings of one text follow each other without a gap or an overlap, oldest first. */
export function lawFaults({ laws }: Pick<Catalogue, 'laws'>): Fault[] {
  return Object.entries(laws).flatMap(([id, { versions }]) => {
    const file = contentPath.law(id);
    return versions.flatMap(({ validFrom, validTo }, index) => {
      const at = ['versions', index] as const;
      if (validTo !== undefined && validTo < validFrom) {
        return [
          error(
            file,
            [...at, 'validTo'],
            `Deze tekst gold tot ${validTo}, maar pas vanaf ${validFrom}.`,
            'Verbeter een van beide dagen.',
          ),
        ];
      }
      const next = versions[index + 1];
      if (next === undefined) return [];
      const eve = dayBefore(next.validFrom);
      if (validTo === eve) return [];
      const problem =
        validTo === undefined
          ? 'Na deze tekst komt een nieuwe, maar ‘validTo’ ontbreekt.'
          : `Deze tekst gold tot en met ${validTo}; de volgende begint op ${next.validFrom}.`;
      return [error(file, [...at, 'validTo'], problem, `De perioden sluiten aan met: validTo: '${eve}'.`)];
    });
  });
}

function dayBefore(day: string): string {
  return reckonedDay(new Date(Date.parse(day) - 24 * 3600 * 1000));
}
