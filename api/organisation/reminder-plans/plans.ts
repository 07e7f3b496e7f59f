import { dayInTheNetherlands } from '#domain/day';
import { type Team, withChildren } from '#domain/organisation/team-tree';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustHaveChanged, unconditional } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { mailQueue } from '../../mailing/queue.ts';
import { countedWhole } from '../dashboard/counted-whole.ts';
import { scopeOf } from '../dashboard/scope.ts';
import { planReminders } from '../reminders/plan.ts';
import { countsOf, dropWaiting } from '../reminders/store.ts';
import { groupOf, seesNumbers } from './group.ts';
import type { PlanInput, ReminderPlan } from './schema.ts';
import { addPlan, endPlan, findPlan, type Plan, plansOf } from './store.ts';

/** Makes a plan; where its first day is today the mails go out after the answer. */
export async function planFor(deps: Deps, by: Caller<OrganisationActor>, input: PlanInput): Promise<ReminderPlan> {
  const { group, team } = await groupOf(deps, by, input);
  const now = deps.now();
  const today = dayInTheNetherlands(now);
  const startsOn = input.startsOn ?? today;
  refuseDays(input, startsOn, today);
  if (by.actor.kind === 'manager' && (input.repeat !== 'once' || startsOn > today))
    throw new RuleBroken('bad-input', 'Vraag HR om herinneringen te plannen. Zelf kun je ze nu meteen sturen.');
  const plan = {
    id: deps.newId(),
    organisationId: group.organisation,
    teamId: team?.id ?? null,
    teamName: team?.name ?? null,
    about: group.about,
    repeat: input.repeat,
    everyWeeks: input.repeat === 'weeks' ? (input.everyWeeks ?? null) : null,
    weeks: input.weeks,
    dueOn: input.dueOn ?? null,
    startsOn,
    nextOn: startsOn,
    createdAt: now.toISOString(),
    endedAt: null,
  };
  const { about, repeat } = plan;
  const entry = record(
    now,
    by,
    'reminder-plan-made',
    { kind: 'reminder-plan', id: plan.id },
    { detail: { about, repeat } },
  );
  await unconditional(deps.db.write([addPlan(deps.db, plan)], [entry]));
  if (startsOn === today) mailQueue(deps).add(() => begin(deps, by, plan));
  return view(plan, []);
}

async function begin(deps: Deps, by: Caller, plan: Plan): Promise<void> {
  await planReminders(deps, by, plan).catch((error: unknown) =>
    deps.log({ level: 'error', event: 'not-planned', name: error instanceof Error ? error.name : 'unknown' }),
  );
}

function refuseDays({ repeat, everyWeeks, dueOn }: PlanInput, startsOn: string, today: string): void {
  const faults = [
    ...(startsOn < today ? [{ field: 'startsOn', detail: 'Deze dag is al voorbij. Kies vandaag of later.' }] : []),
    ...(dueOn !== undefined && dueOn < startsOn
      ? [{ field: 'dueOn', detail: 'Deze dag is eerder dan de mail. Kies een latere dag.' }]
      : []),
    ...(dueOn !== undefined && repeat !== 'once'
      ? [{ field: 'dueOn', detail: 'Een herinnering die terugkomt, heeft geen uiterste dag. Laat hem leeg.' }]
      : []),
    ...(repeat === 'weeks' && everyWeeks === undefined
      ? [{ field: 'everyWeeks', detail: 'Zeg om de hoeveel weken de mail gaat.' }]
      : []),
  ];
  if (faults.length > 0)
    throw new RuleBroken('bad-input', 'Verbeter wat hieronder staat en probeer het opnieuw.', { faults });
}

/**
 * The plans, with how many mails went out for who may see such numbers: of no people who are too few to count, for a mail
 * to one person says that they have something open. A manager sees those of their own teams.
 */
export async function listPlans(deps: Deps, by: Caller<OrganisationActor>): Promise<ReminderPlan[]> {
  const { organisation, teams, within } = await scopeOf(deps, by);
  const plans = await plansOf(deps.db, organisation.id, within);
  if (!seesNumbers(by) || plans.length === 0) return plans.map((plan) => view(plan, undefined));
  const isWhole = await countedWhole(deps, { organisation, teams });
  const large = plans.filter((plan) => isWhole(peopleOf(plan, teams)));
  const counts = Map.groupBy(
    await countsOf(
      deps.db,
      large.map(({ id }) => id),
    ),
    ({ planId }) => planId,
  );
  return plans.map((plan) => view(plan, large.includes(plan) ? (counts.get(plan.id) ?? []) : undefined));
}

/** The teams that a plan is for, none of a team that is gone; everybody where it names none. */
function peopleOf({ teamId, teamName }: Plan, teams: readonly Team[]): string[] | undefined {
  if (teamName === null) return undefined;
  return teamId === null ? [] : withChildren(teams, teamId);
}

/** What waits is not sent any more; who was reminded was. */
export async function endReminders(
  deps: Deps,
  { actor, origin }: Caller<OrganisationActor>,
  id: string,
): Promise<void> {
  const plan = await findPlan(deps.db, actor.organisation, id);
  if (!plan) throw new RuleBroken('not-found', 'Deze herinnering bestaat niet.');
  const now = deps.now();
  const ending = [
    endPlan(deps.db, id, now.toISOString()),
    mustHaveChanged(deps.db.read),
    dropWaiting(deps.db, id),
  ] as const;
  const entry = record(now, { actor, origin }, 'reminder-plan-ended', { kind: 'reminder-plan', id });
  const written = await deps.db.write(ending, [entry]);
  if (written.kind === 'refused') throw new RuleBroken('conflict', 'Deze herinnering was al gestopt of verstuurd.');
}

type Counts = Awaited<ReturnType<typeof countsOf>>;

function view(plan: Plan, counts: Counts | undefined): ReminderPlan {
  const { id, teamId, teamName, about, repeat, everyWeeks, weeks, dueOn, startsOn, nextOn, createdAt, endedAt } = plan;
  const total = (...states: Counts[number]['state'][]) =>
    (counts ?? []).filter(({ state }) => states.includes(state)).reduce((sum, { people }) => sum + people, 0);
  return {
    id,
    ...(teamId !== null && { team: teamId }),
    ...(teamName !== null && { teamName }),
    about,
    repeat,
    ...(everyWeeks !== null && { everyWeeks }),
    weeks,
    ...(dueOn !== null && { dueOn }),
    startsOn,
    ...(nextOn !== null && { nextOn }),
    createdAt,
    ...(endedAt !== null && { endedAt }),
    ...(counts && { sent: total('sending', 'sent'), waiting: total('planned'), failed: total('failed') }),
  };
}
