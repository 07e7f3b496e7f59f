import { Messages } from 'scimmy';
import { type Condition, conditionsOf } from './filter.ts';
import { badValue } from './refusal.ts';

const usual = 100;
const most = 200;

export interface Listing<A extends string> {
  alternatives: Condition<A>[][];
  /** From 1. */
  startIndex: number;
  count: number;
}

/** What of a list is asked (RFC 7644, section 3.4.2). */
export function listingOf<A extends string>(query: Record<string, string>, attributes: readonly A[]): Listing<A> {
  return {
    alternatives: query.filter === undefined ? [] : conditionsOf(query.filter, attributes),
    startIndex: Math.max(1, whole(query, 'startIndex') ?? 1),
    count: Math.min(most, Math.max(0, whole(query, 'count') ?? usual)),
  };
}

function whole(query: Record<string, string>, name: 'startIndex' | 'count'): number | undefined {
  const given = query[name];
  if (given === undefined) return undefined;
  if (!/^-?\d{1,9}$/.test(given)) throw badValue(`${name} is een heel getal.`);
  return Number(given);
}

export function listResponse(resources: readonly object[], total: number, startIndex: number) {
  return {
    schemas: [Messages.ListResponse.id],
    totalResults: total,
    startIndex,
    itemsPerPage: resources.length,
    Resources: resources,
  };
}

/** Which attributes of a resource are asked (section 3.9); id and schemas always come along. */
export interface Wanted {
  holds(attribute: string): boolean;
}
export function wantedIn({ attributes, excludedAttributes }: Record<string, string>): Wanted {
  const asked = attributes === undefined ? undefined : namesIn(attributes);
  const excluded = namesIn(excludedAttributes ?? '');
  return {
    holds: (attribute) => {
      const name = attribute.toLowerCase();
      if (['id', 'schemas', 'meta'].includes(name)) return true;
      return asked ? asked.has(name) : !excluded.has(name);
    },
  };
}

/** The resource with only what was asked. */
export function shownOf(resource: object, wanted: Wanted): object {
  return Object.fromEntries(
    Object.entries(resource).filter(([name, value]) => value !== undefined && wanted.holds(name)),
  );
}

const namesIn = (list: string) =>
  new Set(
    list
      .split(',')
      .map(
        (name) =>
          name
            .trim()
            .replace(/^urn:.*:(?=\w+$)/i, '')
            .split('.')[0]
            ?.toLowerCase() ?? '',
      )
      .filter((name) => name !== ''),
  );
