import type { RegisterEntry } from '../algorithm-register/entry.ts';
import { type PropertyName, propertyNames } from '../application.ts';
import type { ApplicationProperties } from '../schema/application.ts';

/** Where the value of a property comes from. Only what a person said is an answer; a suggestion is none. */
export type Origin =
  | { kind: 'person' }
  | { kind: 'decision-aid' }
  /** Taken over with the common type on which a person based the application. */
  | { kind: 'catalogue' }
  /** Read from the register's words; `because` tells from which. */
  | { kind: 'suggested'; because: string }
  | { kind: 'unknown' };

/** How people should use it: a text of the organisation's own, or where it stands. */
export interface Instruction {
  content: { kind: 'text'; text: string } | { kind: 'link'; url: string };
  version: string;
  /** The day from which it holds. */
  since: string;
}

/** What the Algoritmeregister says, as it was when last imported. */
export interface Registration {
  entry: RegisterEntry;
  importedOn: string;
  /** The day on which an import no longer held it. */
  withdrawnOn?: string;
}

/** An AI application in the register of an organisation. */
export interface RegisteredApplication {
  id: string;
  name: string;
  description: string;
  /** What it is used for. */
  purpose?: string;
  /** The model or product it runs on, with its version. */
  model?: string;
  /** A common type of the catalogue. */
  basedOn?: string;
  properties: Partial<ApplicationProperties>;
  origins: Record<PropertyName, Origin>;
  /** The member who answers for it. */
  owner?: string;
  instruction?: Instruction;
  /** The day on which the organisation looks at it again. */
  reviewOn?: string;
  register?: Registration;
  /** The day from which it is no longer used. */
  retired?: string;
}

/** True where a person said it: by hand, with the decision aid, or by choosing a common type. */
export function isAnswered(origin: Origin): boolean {
  return origin.kind !== 'suggested' && origin.kind !== 'unknown';
}

/** What a person has yet to answer, in the order of asking; a suggestion still waits for a yes. */
export function openProperties({ origins }: Pick<RegisteredApplication, 'origins'>): PropertyName[] {
  return propertyNames.filter((property) => !isAnswered(origins[property]));
}

/** The same origin for every property. */
export function originsOf(origin: (property: PropertyName) => Origin): Record<PropertyName, Origin> {
  return {
    risk: origin('risk'),
    generative: origin('generative'),
    autonomy: origin('autonomy'),
    effect: origin('effect'),
    personalData: origin('personalData'),
    position: origin('position'),
    humanChecksAll: origin('humanChecksAll'),
  };
}

/** An application, or a draft of one, once a person has answered some properties, by hand or with the decision aid. */
export function answered<T extends Pick<RegisteredApplication, 'properties' | 'origins'>>(
  application: T,
  answers: Partial<ApplicationProperties>,
  by: 'person' | 'decision-aid' = 'person',
): T {
  return {
    ...application,
    properties: { ...application.properties, ...answers },
    origins: originsOf((property) => (answers[property] === undefined ? application.origins[property] : { kind: by })),
  };
}
