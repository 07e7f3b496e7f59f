import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** What the schema says for the author about one place. */
export interface Described {
  description: string;
  values: string[];
  keys: string[];
}

/** What is wrong and how to repair it, for an issue that is about one value. */
export function sentences(
  issue: Issue,
  name: string,
  { description, values }: Described,
): [problem: string, repair: string] {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
      if (issue.input === undefined)
        return [`${name} ontbreekt.`, `Voeg het toe. ${oneOf(values, description)}`.trim()];
      if (issue.code === 'invalid_value')
        return [`${name} is ${shown(issue.input)}.`, oneOf(issue.values.map(String), description)];
      return [
        `${name} is ${kindOf(issue.input)}, maar moet ${kinds[issue.expected] ?? 'iets anders'} zijn.`,
        asKind(issue, description),
      ];
    case 'too_small':
      return [
        `${name} is te ${small[issue.origin] ?? 'laag'}.`,
        `Minstens ${counted(issue.minimum, issue.origin)}. ${description}`.trim(),
      ];
    case 'too_big':
      return [
        `${name} is te ${big[issue.origin] ?? 'hoog'}.`,
        `Hoogstens ${counted(issue.maximum, issue.origin)}. ${description}`.trim(),
      ];
    case 'invalid_format':
      return [`${name} heeft niet de goede vorm: ‘${String(issue.input)}’.`, formats[issue.format] ?? description];
    default:
      return [`${name} klopt niet.`, description];
  }
}

/** ‘rationale’ (options, nummer 3) */
export function named(path: readonly (string | number)[]): string {
  const words = path.map((step) => (typeof step === 'number' ? `nummer ${step + 1}` : step));
  const last = words.pop();
  if (last === undefined) return 'Dit bestand';
  const name = typeof path.at(-1) === 'number' ? capital(last) : `‘${last}’`;
  return words.length > 0 ? `${name} (${words.join(', ')})` : name;
}

function counted(number: number | bigint, origin: string): string {
  const one = Number(number) === 1;
  if (origin === 'string') return `${number} ${one ? 'teken' : 'tekens'}`;
  if (origin === 'array') return `${number} ${one ? 'onderdeel' : 'onderdelen'}`;
  return String(number);
}

export function shown(input: unknown): string {
  return typeof input === 'object' ? kindOf(input) : `‘${String(input)}’`;
}

function asKind({ input, code }: Issue & { code: string }, description: string): string {
  const quotes =
    code === 'invalid_type' && ['number', 'boolean'].includes(typeof input)
      ? 'Zet de waarde tussen aanhalingstekens.'
      : '';
  return [quotes, description].filter(Boolean).join(' ') || 'Kijk in content/README.md hoe het eruitziet.';
}

export function oneOf(values: readonly string[], description: string): string {
  const choice = values.length > 0 ? `Kies uit: ${values.join(', ')}.` : '';
  return [choice, description].filter(Boolean).join(' ');
}

function kindOf(value: unknown): string {
  if (value === null) return 'leeg';
  if (Array.isArray(value)) return kinds.array ?? '';
  return kinds[typeof value] ?? 'iets anders';
}

export function capital(text: string): string {
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
const formats: Record<string, string> = { url: 'Schrijf het hele adres, zoals https://algoritmes.overheid.nl/.' };
