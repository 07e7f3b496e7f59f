import { contentPath } from '../content-path.ts';
import { advice, error, type Fault } from '../fault.ts';
import type { Passage } from '../language/passage.ts';
import type { Dpia } from '../schema/dpia.ts';
import type { Processings, TrustDocument } from '../schema/trust.ts';
import { languageFaults } from './language.ts';
import { faultsOfSources } from './sources.ts';

/** What stands in content/trust. */
export interface Trust {
  documents: Record<string, TrustDocument>;
  processings: Processings | undefined;
  dpia: Dpia | undefined;
}

/** Language, sources, links that lead nowhere, and texts that nobody has looked at for a year. */
export function trustFaults(
  { documents, processings, dpia }: Trust,
  pages: ReadonlySet<string>,
  today?: string,
): Fault[] {
  const known = new Set([...pages, ...Object.keys(documents).map((id) => `/vertrouwen/${id}`)]);
  const files = [
    ...Object.entries(documents).map(([id, value]) => ({ file: contentPath.trustDocument(id), value })),
    ...(processings ? [{ file: contentPath.processings, value: processings }] : []),
    ...(dpia ? [{ file: contentPath.dpia, value: dpia }] : []),
  ];
  return [
    ...Object.entries(documents).flatMap(([id, document]) => deadLinks(id, document, known)),
    ...files.flatMap(({ file, value: { sources, reviewed, ...rest } }) => [
      ...languageFaults(file, passagesOf(rest), true),
      ...faultsOfSources({ file, at: ['sources'], sources }, today),
      ...notReviewed(file, reviewed, today),
    ]),
  ];
}

function deadLinks(id: string, { sections }: TrustDocument, known: ReadonlySet<string>): Fault[] {
  return sections.flatMap(({ see = [] }, section) =>
    see.flatMap(({ href }, at) =>
      known.has(href)
        ? []
        : [
            error(
              contentPath.trustDocument(id),
              ['sections', section, 'see', at, 'href'],
              `De pagina ${href} bestaat niet.`,
              'Verbeter het adres, of haal de link weg.',
            ),
          ],
    ),
  );
}

function notReviewed(file: string, reviewed: string, today: string | undefined): Fault[] {
  if (today === undefined || reviewed > `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`) return [];
  const problem = `Deze tekst is voor het laatst nagekeken op ${reviewed}.`;
  return [advice(file, ['reviewed'], problem, 'Lees de tekst na en zet de dag van vandaag bij ‘reviewed’.')];
}

/** Every text in it, at its place. Names and addresses are no sentences. */
function passagesOf(value: unknown, at: readonly (string | number)[] = []): Passage[] {
  if (typeof value === 'string')
    return value.length < 20 || value.startsWith('/') ? [] : [{ at: [...at], text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => passagesOf(one, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => passagesOf(one, [...at, key]));
}
