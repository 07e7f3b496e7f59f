import { canonicalJson } from '../canonical-json.ts';
import { subtle } from '../verification/subtle.ts';
import type { SealContent } from './seal-content.ts';

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
    teams: sorted(facts.teams),
    courses: sorted(facts.courses),
    trend: sorted(facts.trend),
    goals: sorted(facts.goals.map((goal) => ({ ...goal, reasons: sorted(goal.reasons) }))),
    applications: sorted(
      facts.applications.map((one) => ({
        ...one,
        risk: sorted(one.risk),
        users: sorted(one.users),
        roles: sorted(one.roles),
      })),
    ),
    lowerings: { ...facts.lowerings, decisions: sorted(facts.lowerings.decisions) },
    decisions: sorted(facts.decisions),
    attachments: sorted(facts.attachments),
  };
}

function sorted<T>(list: readonly T[]): T[] {
  const spelled = list.map((value) => ({ value, spelling: canonicalJson(value) }));
  return spelled.sort((one, other) => (one.spelling < other.spelling ? -1 : 1)).map(({ value }) => value);
}
