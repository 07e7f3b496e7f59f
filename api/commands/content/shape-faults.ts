import * as z from 'zod';
import { error, type Fault } from '#domain/fault';
import { describedAt, type JsonSchema } from './description.ts';

type Issue = z.core.$ZodIssue;
type Shaped<T> = { value: T; faults: [] } | { value: undefined; faults: Fault[] };

/** Parses strictly; every fault of shape is a Dutch sentence that says how to repair it. */
export function parseShape<T>(file: string, schema: z.ZodType<T>, value: unknown): Shaped<T> {
  // An empty message means that the schema words nothing itself.
  const parsed = schema.safeParse(value, { reportInput: true, error: () => '' });
  if (parsed.success) return { value: parsed.data, faults: [] };
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    value: undefined,
    faults: parsed.error.issues.flatMap((issue) => faultsOf(file, issue, [], described, value)),
  };
}

function faultsOf(
  file: string,
  issue: Issue,
  parent: readonly PropertyKey[],
  described: JsonSchema,
  whole: unknown,
): Fault[] {
  const path = [...parent, ...issue.path].map((step) => (typeof step === 'number' ? step : String(step)));
  const fault = (problem: string, repair: string) => error(file, path, problem, repair);
  const within = describedAt(described, path, whole);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = within.keys.length > 0 ? ` Hier kan staan: ${within.keys.join(', ')}.` : '';
      return error(
        file,
        [...path, key],
        `${named([...path, key])} kennen we niet.`,
        `Kijk of je het goed schreef, of haal het weg.${known}`,
      );
    });
  }
  if (issue.code === 'invalid_union') {
    const closest = closestBranch(issue);
    if (closest) return closest.flatMap((inner) => faultsOf(file, inner, path, described, whole));
    return [
      fault(
        `${named(path)} ontbreekt of heeft een waarde die hier niet kan.`,
        oneOf(within.values, within.description),
      ),
    ];
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    return issue.issues.flatMap((inner) => faultsOf(file, inner, path, described, whole));
  }
  const [problem, repair] = sentences(issue, named(path), within);
  return [fault(problem, issue.message === '' ? repair : `${capital(issue.message)}.`)];
}

interface Described {
  description: string;
  values: string[];
  keys: string[];
}

function sentences(issue: Issue, name: string, { description, values }: Described): [problem: string, repair: string] {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
      if (issue.input === undefined)
        return [`${name} ontbreekt.`, `Voeg het toe. ${oneOf(values, description)}`.trim()];
      if (issue.code === 'invalid_value')
        return [`${name} is ‘${String(issue.input)}’.`, oneOf(issue.values.map(String), description)];
      return [
        `${name} is ${kindOf(issue.input)}, maar moet ${kinds[issue.expected] ?? 'iets anders'} zijn.`,
        asKind(issue, description),
      ];
    case 'too_small':
      return [
        `${name} is te ${small[issue.origin] ?? 'laag'}.`,
        `Minstens ${issue.minimum}${units[issue.origin] ?? ''}. ${description}`.trim(),
      ];
    case 'too_big':
      return [
        `${name} is te ${big[issue.origin] ?? 'hoog'}.`,
        `Hoogstens ${issue.maximum}${units[issue.origin] ?? ''}. ${description}`.trim(),
      ];
    case 'invalid_format':
      return [`${name} heeft niet de goede vorm: ‘${String(issue.input)}’.`, formats[issue.format] ?? description];
    default:
      return [`${name} klopt niet.`, description];
  }
}

/** The branch that the author most likely meant: the one with the fewest faults; none where all differ at the root. */
function closestBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
  const [closest] = issue.errors.toSorted((one, other) => one.length - other.length);
  const sameValue = issue.errors.every(([first]) => first?.code === 'invalid_value' && first.path.length === 0);
  return sameValue ? undefined : closest;
}

/** ‘rationale’ (options, nummer 3) */
function named(path: readonly (string | number)[]): string {
  const words = path.map((step) => (typeof step === 'number' ? `nummer ${step + 1}` : step));
  const last = words.pop();
  if (last === undefined) return 'Dit bestand';
  const name = typeof path.at(-1) === 'number' ? capital(last) : `‘${last}’`;
  return words.length > 0 ? `${name} (${words.join(', ')})` : name;
}

function asKind({ input, code }: Issue & { code: string }, description: string): string {
  const quotes =
    code === 'invalid_type' && ['number', 'boolean'].includes(typeof input)
      ? 'Zet de waarde tussen aanhalingstekens.'
      : '';
  return [quotes, description].filter(Boolean).join(' ') || 'Kijk in content/README.md hoe het eruitziet.';
}

function oneOf(values: readonly string[], description: string): string {
  const choice = values.length > 0 ? `Kies uit: ${values.join(', ')}.` : '';
  return [choice, description].filter(Boolean).join(' ');
}

function kindOf(value: unknown): string {
  if (value === null) return 'leeg';
  if (Array.isArray(value)) return kinds['array'] ?? '';
  return kinds[typeof value] ?? 'iets anders';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const kinds: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
};
const small: Record<string, string> = { string: 'kort', array: 'kort' };
const big: Record<string, string> = { string: 'lang', array: 'lang' };
const units: Record<string, string> = { string: ' tekens', array: ' onderdelen' };
const formats: Record<string, string> = { url: 'Schrijf het hele adres, zoals https://algoritmes.overheid.nl/.' };
