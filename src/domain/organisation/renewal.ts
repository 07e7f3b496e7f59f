import { type Relation, relations } from '../application.ts';
import { describes } from '../application-effects.ts';
import type { Rule } from '../schema/application.ts';
import type { ApplicationUse } from '../situation.ts';
import { type CellId, type CompetenceId, cellIds, competenceIds, type Level } from '../taxonomy.ts';
import type { RegisteredApplication } from './application.ts';
import { countingProperties } from './counting.ts';

/** What about an application changed. */
export type Aspect = 'risk' | 'model' | 'purpose' | 'instruction';

/** How a renewal is cleared: by a short set of questions on these cells, or by reading this version. */
export type Clearing = { kind: 'short-set'; cells: CellId[] } | { kind: 'instruction'; version: string };

/**
 * "To be renewed": a dated fact about an application, for the people to whom it relates in one of these ways. It never
 * alters what somebody attained before (taxonomy, section on renewal).
 */
export interface Renewal {
  application: string;
  aspect: Aspect;
  on: string;
  /** For whom; absent means everyone who works with it. */
  relations?: Relation[];
  /** What the person reads: a Dutch sentence. */
  reason: string;
  clearedBy: Clearing;
}

/**
 * What a change of an application asks people to renew. A new risk group, and any other property by which a rule newly
 * holds, asks the cells of that rule of whom the rule is about. Another model or purpose asks everyone to read the
 * instruction where it changed along, and else a short set on using and checking, or on law and people. A changed
 * instruction asks everyone to read it. What falls away asks nothing, for nobody needs to know more by it; and what
 * becomes prohibited asks nothing either, for then the use stops.
 */
export function changeNeedsRenewal(
  before: RegisteredApplication,
  after: RegisteredApplication,
  { rules }: { rules: readonly Rule[] },
  on: string,
): Renewal[] {
  const [was, is] = [countingProperties(before), countingProperties(after)];
  if (after.retired || is.risk.includes('prohibited')) return [];
  const renewal = (aspect: Aspect, because: string, clearedBy: Clearing, whom?: Relation[]): Renewal => ({
    application: after.id,
    aspect,
    on,
    ...(whom && { relations: whom }),
    reason: `${after.name} is veranderd, ${because}.`,
    clearedBy,
  });
  const holding = rules.filter((rule) => describes(rule.when, is));
  // A rule without levels of its own, such as one more for the overseer, shows as a gap and needs no renewal.
  const byRules = holding
    .filter((rule) => !describes(rule.when, was) && cellsOf(rule).length > 0)
    .map((rule) =>
      renewal(aspectOf(rule), `want nu geldt dat ${rule.because}`, shortSet(cellsOf(rule)), rule.relations),
    );

  const read = newInstruction(before, after);
  const general = holding.filter((rule) => !rule.relations);
  const model = differs(before.model, after.model) && !byRules.some(({ aspect }) => aspect === 'model');
  const purpose = differs(before.purpose, after.purpose) && !byRules.some(({ aspect }) => aspect === 'purpose');
  return [
    ...byRules,
    ...(model
      ? [renewal('model', newModel(after), read ?? shortSet(asked(general, ['gebruiken', 'beoordelen'])))]
      : []),
    ...(purpose ? [renewal('purpose', newPurpose, read ?? shortSet(asked(general, ['recht', 'mensen'])))] : []),
    ...(read && !model && !purpose ? [renewal('instruction', newText(read.version), read)] : []),
  ];
}

/** True where the renewal asks something of who relates to the application in these ways; none said means user. */
export function concernsUse(renewal: Renewal, use: ApplicationUse): boolean {
  if (use.application !== renewal.application) return false;
  const ways: readonly Relation[] = use.relations.length > 0 ? use.relations : ['user'];
  return renewal.relations === undefined || renewal.relations.some((relation) => ways.includes(relation));
}

/** The ways in which somebody must relate to the application to be asked. */
export function relationsAsked(renewal: Renewal): readonly Relation[] {
  return renewal.relations ?? relations;
}

const newPurpose = 'want zij wordt nu voor iets anders gebruikt';
const newModel = ({ model }: RegisteredApplication) =>
  model ? `want zij werkt nu met ${model}` : 'want zij werkt nu met een ander model';
const newText = (version: string) => `want de gebruiksinstructie is nu versie ${version}`;

function aspectOf({ when }: Rule): Aspect {
  if ('risk' in when) return 'risk';
  return 'generative' in when || 'autonomy' in when ? 'model' : 'purpose';
}

function cellsOf({ minimum = {} }: Pick<Rule, 'minimum'>): CellId[] {
  return cellIds.filter((cell) => competenceIds.some((id) => cell === `${id}-${minimum[id] ?? 0}`));
}

/** The cells of these competences at the level that the rules ask of everyone, and at least at Bewust. */
function asked(rules: readonly Rule[], competences: readonly CompetenceId[]): CellId[] {
  const level = (id: CompetenceId): Level =>
    rules.reduce<Level>((top, { minimum }) => ((minimum?.[id] ?? 0) > top ? (minimum?.[id] ?? top) : top), 1);
  return cellIds.filter((cell) => competences.some((id) => cell === `${id}-${level(id)}`));
}

const shortSet = (cells: CellId[]): Clearing => ({ kind: 'short-set', cells });

/** The instruction to read, where there is one that says something else than before. */
function newInstruction(
  { instruction: before }: RegisteredApplication,
  { instruction: after }: RegisteredApplication,
): Extract<Clearing, { kind: 'instruction' }> | undefined {
  if (!after || before?.version === after.version) return undefined;
  return { kind: 'instruction', version: after.version };
}

/** Nothing that was written down before is no change: the use may well be the same. */
function differs(before: string | undefined, after: string | undefined): boolean {
  return Boolean(before && after) && before?.trim() !== after?.trim();
}
