import type { ApplicationProperties } from '../schema/application.ts';
import type { CompetenceId, LevelVector } from '../taxonomy.ts';
import { subtle } from '../verification/subtle.ts';
import { canonicalJson } from './canonical-json.ts';
import type { PublishedCell, PublishedTable } from './published/publish-month.ts';

/** The steps of the Autoriteit Persoonsgegevens: identificeren, doelen bepalen, uitvoeren, evalueren. */
export const evidenceSteps = ['identify', 'goals', 'carry-out', 'evaluate'] as const;
export type EvidenceStep = (typeof evidenceSteps)[number];

/** A legal text in the wording in force at the date of the seal. */
export interface SealedLaw {
  id: string;
  validFrom: string;
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
  /** Teams and roles that work with it, by title. */
  users: readonly string[];
  instructionVersion?: string | undefined;
  reviewOn?: string | undefined;
  retiredOn?: string | undefined;
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

/** All that the evidence file as of a date is made from. It holds no person, and no number that was not published. */
export interface SealContent {
  format: 'ai-geletterd/zegel/1';
  organisation: { id: string; name: string; oin?: string | undefined };
  asOf: string;
  versions: { content: string; taxonomy: string };
  law: readonly SealedLaw[];
  /** The last that was published on or before the date; a seal in between months makes none of its own. */
  table: PublishedTable | null;
  /** The whole organisation at each month-end up to then. */
  trend: readonly SealedMonth[];
  goals: readonly SealedGoal[];
  applications: readonly SealedApplication[];
  texts: Partial<Record<EvidenceStep, string>>;
  decisions: readonly SealedDecision[];
  attachments: readonly SealedAttachment[];
}

export interface Seal {
  /** Canonical JSON, to the byte what the digest is of. */
  content: string;
  /** SHA-256 of the content in UTF-8, hexadecimal. */
  digest: string;
}

/** The same facts, in whatever order they came, give the same bytes and the same digest. */
export async function seal(facts: SealContent): Promise<Seal> {
  const content = canonicalJson(ordered(facts));
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(content));
  return { content, digest: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/** Every list in an order of its own making; an order that people gave has no meaning here. */
function ordered(facts: SealContent): SealContent {
  return {
    ...facts,
    law: sorted(facts.law),
    trend: sorted(facts.trend),
    goals: sorted(facts.goals.map((goal) => ({ ...goal, reasons: sorted(goal.reasons) }))),
    applications: sorted(
      facts.applications.map((one) => ({ ...one, risk: sorted(one.risk), users: sorted(one.users) })),
    ),
    decisions: sorted(facts.decisions),
    attachments: sorted(facts.attachments),
  };
}

function sorted<T>(list: readonly T[]): T[] {
  const spelled = list.map((value) => ({ value, spelling: canonicalJson(value) }));
  return spelled.sort((one, other) => (one.spelling < other.spelling ? -1 : 1)).map(({ value }) => value);
}
