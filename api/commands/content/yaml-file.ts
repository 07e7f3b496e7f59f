import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Fault } from '#domain/fault';
import { offsetOfWords, type Place, type PlaceOf } from './places.ts';

export interface YamlFile {
  value: unknown;
  faults: Fault[];
  /** The line of a key or list item; of its nearest parent where it is missing, so of nothing at the top. */
  placeOf: PlaceOf;
}

/** @param firstLine the line of the file on which the YAML starts */
export function parseYaml(file: string, text: string, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = document.errors.map((error) => ({ ...faultOf(file, error), ...place(error.pos[0]) }));
  return {
    value: faults.length > 0 ? undefined : document.toJS(),
    faults,
    placeOf: (at, quote) => {
      const offset = offsetOf(document.contents, at);
      return offset === undefined ? {} : place(offsetOfWords(text, offset, quote));
    },
  };
}

function offsetOf(root: Node | null, at: readonly PropertyKey[]): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const step of at) {
    if (isSeq(node)) {
      node = node.items[Number(step)];
    } else if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair || !isPair(pair)) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
      continue;
    }
    const start = startOf(node);
    if (start === undefined) return offset;
    offset = start;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}

function faultOf(file: string, { code }: YAMLError): Fault {
  const [problem, repair] = sentences[code] ?? unreadable;
  return { file, problem, repair, weight: 'error' };
}

const unreadable = [
  'Deze regel is geen goede YAML.',
  'Kijk of de regel evenver inspringt als de regels ernaast. Zet een tekst met een dubbele punt tussen aanhalingstekens.',
] as const;

const sentences: Partial<Record<YAMLError['code'], readonly [problem: string, repair: string]>> = {
  BAD_INDENT: ['Deze regel springt te ver of te weinig in.', 'Laat de regel evenver inspringen als de regels ernaast.'],
  TAB_AS_INDENT: ['Deze regel springt in met een tab.', 'Gebruik spaties.'],
  DUPLICATE_KEY: ['Dit veld staat er twee keer.', 'Haal er één weg.'],
  MISSING_CHAR: ['Hier ontbreekt een teken.', 'Kijk of elk aanhalingsteken en elk haakje ook weer sluit.'],
  BLOCK_AS_IMPLICIT_KEY: ['In deze regel staat een dubbele punt te veel.', 'Zet de tekst tussen aanhalingstekens.'],
  MULTILINE_IMPLICIT_KEY: [
    'Deze regel is geen veld en geen lijst.',
    'Laat een tekst over meer regels beginnen met | achter de naam van het veld.',
  ],
  BAD_SCALAR_START: ['Een tekst kan niet met dit teken beginnen.', 'Zet de tekst tussen aanhalingstekens.'],
  BAD_DQ_ESCAPE: [
    'Tussen dubbele aanhalingstekens heeft een backslash een eigen betekenis.',
    'Gebruik enkele aanhalingstekens.',
  ],
  MULTIPLE_DOCS: ['In dit bestand staan twee documenten.', 'Haal de regel met drie streepjes in het midden weg.'],
};
