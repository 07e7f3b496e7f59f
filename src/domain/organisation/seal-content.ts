import type { ApplicationProperties } from '../schema/application.ts';
import type { OfficialText } from '../schema/law.ts';
import type { CompetenceId, LevelVector } from '../taxonomy.ts';
import type { Activity } from './published/activity.ts';
import type { PublishedCell, PublishedTable } from './published/publish-month.ts';

/** The steps of the Autoriteit Persoonsgegevens: identificeren, doelen bepalen, uitvoeren, evalueren. */
export const evidenceSteps = ['identify', 'goals', 'carry-out', 'evaluate'] as const;
export type EvidenceStep = (typeof evidenceSteps)[number];

/** A legal text in the wording in force at the date of the seal, as it was then: our own rendering and the law's words. */
export interface SealedLaw {
  id: string;
  title: string;
  validFrom: string;
  /** From when the duty counts, where that is later. */
  appliesFrom?: string | undefined;
  text: string;
  /** The law's own words, where they were read; a seal from before they were kept has none. */
  official?: OfficialText | undefined;
  url: string;
}

export interface SealedTeam {
  id: string;
  name: string;
  parent?: string | undefined;
}

/** What a role, function or application asks, and why; without how many people have it. */
export interface SealedGoal {
  kind: 'role' | 'overlay' | 'application';
  id: string;
  title: string;
  need: LevelVector;
  reasons: readonly string[];
}

export interface SealedApplication {
  id: string;
  name: string;
  risk: Readonly<ApplicationProperties['risk']>;
  /** Teams that work with it as a whole, by name. */
  users: readonly string[];
  /** Roles and functions, by title, of which enough people work with it that nobody is known by it. */
  roles: readonly string[];
  /** How many people work with it, rounded down; null for fewer than the smallest group. */
  people: number | null;
  instructionVersion?: string | undefined;
  reviewOn?: string | undefined;
  retiredOn?: string | undefined;
}

export interface SealedCourse {
  id: string;
  title: string;
  version: string;
}

export interface SealedMonth {
  asOf: string;
  organisation: Readonly<Record<CompetenceId, PublishedCell>>;
}

/** A decision of the organisation; its owner is a body or a function. */
export interface SealedDecision {
  id: string;
  step: EvidenceStep;
  title: string;
  text: string;
  owner: string;
  decidedOn: string;
}

/** A document that the organisation keeps itself. */
export interface SealedAttachment {
  id: string;
  step: EvidenceStep;
  name: string;
  /** SHA-256, hexadecimal. */
  digest: string;
  bytes: number;
}

/** A decision to ask less of a team, or of people one by one, that concerns enough people to be told of. */
export interface SealedLowering {
  /** The name; absent where it was decided of people one by one. */
  team?: string | undefined;
  reason: string;
  decidedOn: string;
  /** A body or a function. */
  decidedBy: string;
  /** Of how many people it holds, rounded down. */
  people: number;
  /** True where a role of the whole team, or enough people, are asked less than the government's self-assessment asks. */
  belowGovernment: boolean;
}

export interface SealedLowerings {
  decisions: readonly SealedLowering[];
  /** All other decisions together: each is of too few people to be told of. */
  others: { people: number | null; belowGovernment: boolean };
}

/** Of the applications that must be overseen by somebody, how many are. Counts of applications, not of people. */
export interface SealedOversight {
  arranged: number;
  /** Somebody oversees it, but who allowed them to was not recorded. */
  noAuthority: number;
  missing: number;
}

/** All that the evidence file as of a date is made from. It holds no person, and no number that was not published. */
export interface SealContent {
  format: 'ai-geletterd/zegel/2';
  organisation: { id: string; name: string; oin?: string | undefined };
  asOf: string;
  /** When the facts were read: on the date itself, or, for a month-end, as soon as possible after it. */
  countedAt: string;
  versions: { content: string; taxonomy: string };
  law: readonly SealedLaw[];
  teams: readonly SealedTeam[];
  /** The last that was published on or before the date; a seal in between months makes none of its own. */
  table: PublishedTable | null;
  /** What was done, as published with the table. */
  activity: Activity | null;
  /** The whole organisation at each month-end up to then. */
  trend: readonly SealedMonth[];
  goals: readonly SealedGoal[];
  lowerings: SealedLowerings;
  applications: readonly SealedApplication[];
  oversight: SealedOversight;
  courses: readonly SealedCourse[];
  texts: Partial<Record<EvidenceStep, string>>;
  decisions: readonly SealedDecision[];
  attachments: readonly SealedAttachment[];
}

/** As it was in the first form: such seals are kept and read, and no longer made. */
export interface FirstSealContent extends Omit<SealContent, 'format' | 'lowerings' | 'applications' | 'oversight'> {
  format: 'ai-geletterd/zegel/1';
  applications: readonly Omit<SealedApplication, 'roles'>[];
}

export type AnySealContent = SealContent | FirstSealContent;
export const sealFormats = [
  'ai-geletterd/zegel/1',
  'ai-geletterd/zegel/2',
] as const satisfies readonly AnySealContent['format'][];
