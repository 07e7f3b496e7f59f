import { Cursor, Unreadable } from './cursor.ts';
import { type PlaceOf, placeAt } from './places.ts';

export interface Props {
  value: Record<string, unknown>;
  /** Where in the text the tag ends, or where reading stopped. */
  end: number;
  /** What could not be read; the value holds what came before it. */
  problem: string | undefined;
  /** The line of a prop or a part of it; of its nearest parent where it is missing. */
  placeOf: PlaceOf;
  /** The same as an offset in the text. */
  offsetOf(at: readonly PropertyKey[]): number;
}

/**
 * The props of a component: texts, numbers, true and false, lists and groups, written as in JavaScript.
 * A value that has to be computed is refused: then what stands there can be checked without running it.
 * @param start where the < of the tag stands
 */
export function readProps(text: string, start: number, firstLine: number): Props {
  const cursor = new Cursor(text, start);
  const starts = new Map<string, number>();
  const value: Record<string, unknown> = {};
  let problem: string | undefined;
  try {
    readTag(cursor, starts, value);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problem = error.message;
  }
  const offsetOf = (at: readonly PropertyKey[]) => {
    if (problem) return cursor.at;
    const known = at
      .map((_, index) => starts.get(keyOf(at.slice(0, at.length - index))))
      .find((one) => one !== undefined);
    return known ?? start;
  };
  return { value, end: cursor.at, problem, offsetOf, placeOf: (at) => placeAt(text, offsetOf(at), firstLine) };
}

function readTag(cursor: Cursor, starts: Map<string, number>, value: Record<string, unknown>): void {
  cursor.needed(/<\w+/y, 'een bouwsteen');
  for (cursor.skipSpace(); cursor.taken(/\/?>/y) === undefined; cursor.skipSpace()) {
    const from = cursor.at;
    const name = cursor.needed(/[\w-]+/y, 'de naam van een eigenschap of />');
    starts.set(name, from);
    value[name] = cursor.taken(/=/y) === undefined ? true : readAttribute(cursor, starts, name);
  }
}

function readAttribute(cursor: Cursor, starts: Map<string, number>, name: string): unknown {
  const quoted = cursor.taken(/"[^"]*"|'[^']*'/y);
  if (quoted !== undefined) return quoted.slice(1, -1);
  cursor.needed(/\{/y, 'een tekst tussen aanhalingstekens, of een waarde tussen accolades');
  const value = readValue(cursor, starts, name);
  cursor.needed(/\}/y, 'een accolade die sluit');
  return value;
}

function readValue(cursor: Cursor, starts: Map<string, number>, key: string): unknown {
  cursor.skipSpace();
  if (!starts.has(key)) starts.set(key, cursor.at);
  const value = readUnspaced(cursor, starts, key);
  cursor.skipSpace();
  return value;
}

function readUnspaced(cursor: Cursor, starts: Map<string, number>, key: string): unknown {
  if (cursor.taken(/\[/y)) {
    const values: unknown[] = [];
    readParts(cursor, /\]/y, () => values.push(readValue(cursor, starts, below(key, values.length))));
    return values;
  }
  if (cursor.taken(/\{/y)) {
    const group: Record<string, unknown> = {};
    readParts(cursor, /\}/y, () => readField(cursor, starts, key, group));
    return group;
  }
  const quoted = cursor.taken(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`/y);
  if (quoted !== undefined) return unescaped(quoted.slice(1, -1));
  const word = cursor.needed(/(?:-?\d+(?:\.\d+)?|true|false)\b/y, 'een tekst, getal, lijst, groep, true of false');
  return word === 'true' || word === 'false' ? word === 'true' : Number(word);
}

/** Parts with commas between them, up to the bracket that closes; a comma after the last is allowed. */
function readParts(cursor: Cursor, closing: RegExp, readPart: () => void): void {
  for (cursor.skipSpace(); cursor.taken(closing) === undefined; cursor.skipSpace()) {
    readPart();
    if (cursor.taken(/,/y) !== undefined) continue;
    cursor.needed(closing, 'een komma, of een haakje dat sluit');
    return;
  }
}

function readField(cursor: Cursor, starts: Map<string, number>, parent: string, group: Record<string, unknown>): void {
  const from = cursor.at;
  const name = cursor.needed(/[A-Za-z_$][\w$]*|'[^'\\\n]*'|"[^"\\\n]*"/y, 'de naam van een veld').replace(/['"]/g, '');
  const key = below(parent, name);
  starts.set(key, from);
  cursor.skipSpace();
  cursor.needed(/:/y, `een dubbele punt achter ${name}`);
  group[name] = readValue(cursor, starts, key);
}

/** A place within a place, as one text: ‘options’, its second part, ‘text’. */
const below = (key: string, step: string | number) => `${key}\n${step}`;
const keyOf = (path: readonly PropertyKey[]) => path.map(String).join('\n');

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}
