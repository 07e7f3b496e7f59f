import { canonicalJson } from './canonical-json.ts';
import { againstLowering } from './lowering.ts';
import { type Requirement, requiredLevels } from './requirement.ts';
import { merged, type Situation, type Taxonomy } from './situation.ts';
import { type CompetenceId, competenceIds, type Level } from './taxonomy.ts';

/** Why a decision to ask less does nothing to a competence. */
export const keptBecause = [
  'prohibited',
  'advice',
  'no-application',
  'answers-for',
  'not-harmless',
  'at-most-one',
  'asked-otherwise',
] as const;

export interface Kept {
  why: (typeof keptBecause)[number];
  /** The applications or functions that it is because of. */
  names: string[];
}

/** What a decision to ask less does to one competence, and why it does nothing where that is so. */
export interface CompetenceEffect {
  competence: CompetenceId;
  from: Level;
  to: Level;
  kept?: Kept;
}

/** The same of several people. */
export interface LoweringEffect {
  /** For whom the decision holds. */
  people: number;
  /** Of how many of them it asks less. */
  lowered: number;
  /** In the order of the profile: a competence as often as it differs between people. */
  competences: (CompetenceEffect & { people: number })[];
}

const decided = { reason: 'decided', decidedOn: '2000-01-01' };

/** What a decision to ask less changes for somebody in this situation, as if there were none yet. */
export function loweringEffect(taxonomy: Taxonomy, asSaid: Situation): CompetenceEffect[] {
  const { lowering: _, ...situation } = merged(asSaid);
  const before = requiredLevels(taxonomy, situation);
  const against = againstAll(taxonomy, situation, before);
  const after = against ? before : requiredLevels(taxonomy, { ...situation, lowering: decided });
  return competenceIds.map((competence): CompetenceEffect => {
    const [from, to] = [levelOf(before, competence), levelOf(after, competence)];
    if (to < from) return { competence, from, to };
    const isLow = from <= 1 && before.kind === 'need';
    const kept: Kept = isLow ? { why: 'at-most-one', names: [] } : (against ?? askedOtherwise(after, competence));
    return { competence, from, to, kept };
  });
}

/** What it changes for people who are alike, group by group, together. */
export function loweringEffects(groups: readonly { effect: CompetenceEffect[]; people: number }[]): LoweringEffect {
  const together = new Map<string, CompetenceEffect & { people: number }>();
  for (const { effect, people } of groups)
    for (const one of effect) {
      const key = canonicalJson(one);
      together.set(key, { ...one, people: people + (together.get(key)?.people ?? 0) });
    }
  const sum = (some: typeof groups) => some.reduce((total, { people }) => total + people, 0);
  const place = ({ competence }: CompetenceEffect) => competenceIds.indexOf(competence);
  return {
    people: sum(groups),
    lowered: sum(groups.filter(({ effect }) => asksLess(effect))),
    competences: [...together.values()].sort((one, other) => place(one) - place(other) || other.people - one.people),
  };
}

export const asksLess = (effect: readonly CompetenceEffect[]) => effect.some(({ kept }) => kept === undefined);

/** What stands in the way for every competence at once. */
function againstAll(taxonomy: Taxonomy, situation: Situation, asked: Requirement): Kept | undefined {
  if (asked.kind === 'prohibited') return { why: 'prohibited', names: asked.applications.map(({ title }) => title) };
  const { roles } = situation;
  if (roles.length > 0 && roles.every((id) => taxonomy.roles[id]?.advice)) return { why: 'advice', names: [] };
  return againstLowering(taxonomy, situation);
}

function askedOtherwise(asked: Requirement, competence: CompetenceId): Kept {
  const reasons = asked.kind === 'need' ? asked.reasons[competence] : [];
  const others = reasons.filter(({ kind }) => kind === 'overlay' || kind === 'application');
  return { why: 'asked-otherwise', names: [...new Set(others.map(({ title }) => title))] };
}

const levelOf = (asked: Requirement, competence: CompetenceId): Level =>
  asked.kind === 'need' ? asked.need[competence] : 0;
