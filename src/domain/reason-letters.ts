import type { Reason } from './ask.ts';
import { type CompetenceId, competenceIds, type Level, perCompetence } from './taxonomy.ts';

/** One role, function or application that asks a level, under the letter that points at it in the profile. */
export interface LetteredReason extends Pick<Reason, 'kind' | 'id' | 'title'> {
  letter: string;
  /** One part per reason why; an application can ask levels by more than one rule. */
  parts: ReasonPart[];
}
export interface ReasonPart extends Pick<Reason, 'because' | 'source'> {
  asks: { competence: CompetenceId; level: Level }[];
}

/** Gives everything that asks a level a letter: roles first, then functions, then applications. */
export function letteredReasons(reasons: Readonly<Record<CompetenceId, readonly Reason[]>>): {
  list: LetteredReason[];
  letters: Record<CompetenceId, string[]>;
} {
  const found = competenceIds.flatMap((competence) => reasons[competence].map((reason) => ({ competence, reason })));
  const keys = [...new Set(kinds.flatMap((kind) => found.filter(({ reason }) => reason.kind === kind).map(keyOf)))];
  const list = keys.flatMap((key, at): LetteredReason[] => {
    const own = found.filter((entry) => keyOf(entry) === key);
    const first = own[0]?.reason;
    return first ? [{ ...naming(first), letter: letterAt(at), parts: partsOf(own) }] : [];
  });
  const letters = perCompetence((competence) =>
    keys.flatMap((key, at) =>
      found.some((entry) => entry.competence === competence && keyOf(entry) === key) ? [letterAt(at)] : [],
    ),
  );
  return { list, letters };
}

interface Found {
  competence: CompetenceId;
  reason: Reason;
}
const kinds = ['role', 'lowering', 'overlay', 'application'] as const satisfies readonly Reason['kind'][];
const keyOf = ({ reason }: Found) => `${reason.kind}/${reason.id}`;
const naming = ({ kind, id, title }: Reason) => ({ kind, id, title });

function partsOf(found: readonly Found[]): ReasonPart[] {
  const parts = new Map<string, ReasonPart>();
  for (const { competence, reason } of found) {
    const { because, source, rule = '' } = reason;
    const part = parts.get(rule) ?? { because, source, asks: [] };
    part.asks.push({ competence, level: reason.level });
    parts.set(rule, part);
  }
  return [...parts.values()];
}

/** A to Z, then AA, AB and so on. */
function letterAt(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : letterAt(Math.floor(at / 26) - 1) + letter;
}
