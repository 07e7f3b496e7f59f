import { Types } from 'scimmy';
import { ScimRefusal } from './refusal.ts';
import { isObject } from './sent.ts';

const comparators = ['eq', 'ne', 'co', 'sw', 'ew', 'pr'] as const;

/** One comparison of a filter (RFC 7644, section 3.4.2.2). */
export interface Condition<A extends string = string> {
  attribute: A;
  not: boolean;
  comparator: (typeof comparators)[number];
  value: string;
}

/** A filter as alternatives, each of which asks all of its conditions. Only what can be looked up is taken. */
export function conditionsOf<A extends string>(filter: string, attributes: readonly A[]): Condition<A>[][] {
  if (filter.length > longest) throw refused('Dit filter is te lang.');
  return [...parsed(filter)].map((alternative) => conditionsIn(alternative, '', attributes));
}
const longest = 2000;

function parsed(filter: string): Types.Filter {
  try {
    return new Types.Filter(filter);
  } catch {
    throw refused('Dit filter kunnen we niet lezen.');
  }
}

function conditionsIn<A extends string>(expression: unknown, prefix: string, attributes: readonly A[]): Condition<A>[] {
  if (!isObject(expression)) throw refused('Dit filter kunnen we niet lezen.');
  return Object.entries(expression).flatMap(([key, found]) => {
    const name = prefix + key.replace(/^urn:ietf:params:scim:schemas:core:2\.0:(User|Group):/i, '');
    if (!Array.isArray(found)) return conditionsIn(found, `${name}.`, attributes);
    const attribute = attributes.find((one) => one.toLowerCase() === name.toLowerCase());
    if (!attribute) throw refused(`Op ${name} kun je niet filteren. Wel op: ${attributes.join(', ')}.`);
    const each: unknown[][] = found.every((one) => Array.isArray(one)) ? found : [found];
    return each.map((parts) => conditionFrom(attribute, parts));
  });
}

function conditionFrom<A extends string>(attribute: A, parts: readonly unknown[]): Condition<A> {
  const not = parts[0] === 'not';
  const [sent, value] = not ? parts.slice(1) : parts;
  const comparator = comparators.find((one) => one === sent);
  if (!comparator) throw refused(`Gebruik bij ${attribute} een van: ${comparators.join(', ')}.`);
  if (comparator !== 'pr' && (value === undefined || value === null))
    throw refused(`Bij ${attribute} ${comparator} hoort een waarde.`);
  return { attribute, not, comparator, value: String(value ?? '') };
}

const refused = (detail: string) => new ScimRefusal(400, detail, { scimType: 'invalidFilter' });
