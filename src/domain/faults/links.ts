import { advice, error, type Fault } from '../fault.ts';
import type { Verdict } from '../link.ts';

/** Where an address stands: each file and line. */
export interface LinkPlace {
  url: string;
  file: string;
  line: number;
}

/** What is wrong with addresses, at each place where there is something to repair. */
export function deadLinks(places: readonly LinkPlace[], verdicts: ReadonlyMap<string, Verdict>): Fault[] {
  const seen = new Set<string>();
  return places.flatMap(({ url, file, line }) => {
    const verdict = verdicts.get(url);
    if (verdict === undefined || verdict.kind === 'fine') return [];
    const isFirst = !seen.has(url);
    seen.add(url);
    // Nothing has to be changed for these: one place is enough to look at.
    if (!isFirst && (verdict.kind === 'elsewhere' || verdict.kind === 'unsure')) return [];
    return [{ ...faultOf(file, url, verdict), line }];
  });
}

function faultOf(file: string, url: string, verdict: Exclude<Verdict, { kind: 'fine' }>): Fault {
  switch (verdict.kind) {
    case 'dead':
      return error(file, [], `${url} ${verdict.why}.`, 'Zoek het nieuwe adres, of kies een andere bron.');
    case 'unsure':
      return advice(file, [], `${url} ${verdict.why}.`, 'Open het adres zelf om te zien of het nog klopt.');
    case 'moved':
      return advice(file, [], `${url} is verhuisd naar ${verdict.to}.`, 'Zet het nieuwe adres neer.');
    case 'home': {
      const problem = `${url} stuurt door naar de voorpagina ${verdict.to}.`;
      return advice(file, [], problem, 'Waarschijnlijk is de pagina weg: zoek het nieuwe adres.');
    }
    case 'elsewhere':
      return advice(
        file,
        [],
        `${url} stuurt door naar ${verdict.to}.`,
        'Dat kan zo blijven, als daar staat wat je bedoelt.',
      );
    default:
      return verdict satisfies never;
  }
}
