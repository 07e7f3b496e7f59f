import type { RegisterEntry } from '../../src/domain/algorithm-register/entry.ts';
import { originsOf, type RegisteredApplication } from '../../src/domain/organisation/application.ts';
import { harmless } from './taxonomy.ts';

/** An application that a person described in full: minimal risk, no data, a human checks all. */
export function registered(name: string, more: Partial<RegisteredApplication> = {}): RegisteredApplication {
  return {
    id: `eigen-${name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    description: 'Wat de toepassing doet.',
    properties: harmless,
    origins: originsOf(() => ({ kind: 'person' })),
    ...more,
  };
}

/** An application of which nobody has answered anything. */
export function unanswered(name: string, more: Partial<RegisteredApplication> = {}): RegisteredApplication {
  return registered(name, { properties: {}, origins: originsOf(() => ({ kind: 'unknown' })), ...more });
}

/** An entry of the register in our own words. */
export function entry(id: string, more: Partial<RegisterEntry> = {}): RegisterEntry {
  return { id, name: `Algoritme ${id}`, organisation: 'Gemeente Voorbeeldstad', status: 'in-use', ...more };
}
