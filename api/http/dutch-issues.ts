import * as z from 'zod';
import type { FieldFault } from '../errors.ts';

/** Every message of zod that a schema does not word itself is one of these sentences. */
z.config({ localeError: (issue) => sentence(issue) });

/** All faults of what was sent, each with the field it is about. */
export function inputFaults(error: z.core.$ZodError): FieldFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, []));
}

function faultsOf(issue: z.core.$ZodIssue, parent: readonly PropertyKey[]): FieldFault[] {
  const path = [...parent, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: field([...path, key]),
        detail: 'Dit veld kennen we niet. Laat het weg.',
      }));
    case 'invalid_union': {
      const [closest] = [...issue.errors].sort((one, other) => one.length - other.length);
      if (!closest || closest.length === 0) return [{ field: field(path), detail: issue.message }];
      return closest.flatMap((inner) => faultsOf(inner, path));
    }
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => faultsOf(inner, path));
    default:
      return [{ field: field(path), detail: issue.message }];
  }
}

const field = (path: readonly PropertyKey[]) => (path.length === 0 ? 'body' : path.map(String).join('.'));

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
};

const formatNames: Record<string, string> = {
  email: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
  datetime: 'Schrijf een tijdstip als 2026-11-22T09:30:00Z.',
  date: 'Schrijf een datum als 2026-11-22.',
  url: 'Vul een volledig webadres in, zoals https://voorbeeld.nl.',
};

function sentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'Dit veld ontbreekt.'
        : `Vul hier ${typeNames[issue.expected] ?? 'iets anders'} in.`;
    case 'invalid_value':
      return `Kies een van deze waarden: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return formatNames[issue.format] ?? 'Dit heeft niet de goede vorm.';
    case 'too_small':
      return `Dit is te ${smallness[issue.origin] ?? 'laag'}: minstens ${issue.minimum}${units[issue.origin] ?? ''}.`;
    case 'too_big':
      return `Dit is te ${bigness[issue.origin] ?? 'hoog'}: hoogstens ${issue.maximum}${units[issue.origin] ?? ''}.`;
    case 'unrecognized_keys':
      return 'Dit veld kennen we niet. Laat het weg.';
    case 'invalid_union':
      return 'Dit past bij geen van de vormen die mogen. Kijk in openapi.json welke dat zijn.';
    case 'not_multiple_of':
      return `Vul een veelvoud van ${issue.divisor} in.`;
    default:
      return 'Dit klopt niet.';
  }
}

const smallness: Record<string, string> = { string: 'kort', array: 'weinig', set: 'weinig' };
const bigness: Record<string, string> = { string: 'lang', array: 'veel', set: 'veel' };
const units: Record<string, string> = { string: ' tekens', array: ' in de lijst', set: ' in de lijst' };
