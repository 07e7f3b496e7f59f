import { dayInTheNetherlands } from '#domain/day';
import { momentsOf } from '#domain/organisation/reminder';
import { nextRun } from '#domain/organisation/reminder-day';
import { withChildren } from '#domain/organisation/team-tree';
import { record } from '../../audit.ts';
import type { Caller, Deps } from '../../context.ts';
import { mailQueue } from '../../mailing/queue.ts';
import { dueNow } from '../due-reminders/store.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import { findOrganisation } from '../organisations/store.ts';
import { duePlans, finishRun, isGoingOn, mustGoOn, type Plan } from '../reminder-plans/store.ts';
import { teamsOf } from '../teams/store.ts';
import { sendReminders } from './send.ts';
import { addReminders, mustBeOnce, waitingAfter } from './store.ts';

const perChunk = 50;

/** Plans the reminders of all plans whose day has come, and sends those with what earlier was left waiting. */
export async function remindDue(deps: Deps, by: Caller): Promise<number> {
  let planned = 0;
  for (const plan of await duePlans(deps.db, dayInTheNetherlands(deps.now())))
    planned += await planReminders(deps, by, plan);
  await mailQueue(deps).idle();
  await sendWaiting(deps);
  return planned;
}

/**
 * Writes down who is reminded and hands each chunk to the queue of mails. Where this ends halfway, the plan is still due:
 * who was written down rests, and the others follow.
 */
export async function planReminders(deps: Deps, by: Caller, plan: Plan): Promise<number> {
  const organisation = await findOrganisation(deps.db, plan.organisationId);
  if (!organisation) return 0;
  await refreshStanding(deps, organisation.id);
  const group = { organisation: organisation.id, teams: await teamsIn(deps, plan), about: plan.about };
  const { freshnessMonths } = organisation.settings;
  const moments = momentsOf({ now: deps.now(), freshnessMonths, weeks: plan.weeks });
  const due = await dueNow(deps.db, group, moments);
  let planned = 0;
  for (let at = 0; at < due.length; at += perChunk) {
    if (!(await isGoingOn(deps.db, plan.id))) return planned;
    const ids = await written(deps, plan, due.slice(at, at + perChunk), moments.restingSince);
    if (ids.length > 0) mailQueue(deps).add(() => sendReminders(deps, ids));
    planned += ids.length;
  }
  await finish(deps, by, plan, planned);
  return planned;
}

/** Where another plan reminds one of them at the same moment, these are tried one by one, and that one is left out. */
async function written(deps: Deps, plan: Plan, members: readonly string[], since: string): Promise<string[]> {
  const at = deps.now().toISOString();
  const rows = members.map((memberId) => ({ id: deps.newId(), planId: plan.id, memberId, sentAt: at, tryAt: at }));
  const planned = rows.map((row) => ({ ...row, state: 'planned' as const }));
  const outcome = await deps.db.write([
    addReminders(deps.db, planned),
    mustBeOnce(deps.db, members, since),
    mustGoOn(deps.db, plan.id),
  ]);
  if (outcome.kind === 'written') return rows.map(({ id }) => id);
  if (members.length === 1) return [];
  const each = [];
  for (const member of members) each.push(...(await written(deps, plan, [member], since)));
  return each;
}

async function teamsIn({ db }: Deps, { organisationId, teamId }: Plan): Promise<string[] | undefined> {
  return teamId === null ? undefined : withChildren(await teamsOf(db, organisationId), teamId);
}

/** A plan that goes on gets its next day; where it was ended meanwhile it stays so. */
async function finish({ db, now }: Deps, by: Caller, plan: Plan, people: number): Promise<void> {
  const at = now();
  const nextOn = nextRun(plan, dayInTheNetherlands(at));
  const subject = { kind: 'reminder-plan', id: plan.id };
  await db.write(
    [finishRun(db, plan.id, { nextOn, ...(nextOn === null && { endedAt: at.toISOString() }) })],
    [record(at, by, 'reminders-planned', subject, { detail: { people } })],
  );
}

/** Sends what was planned and is not in this process's queue: of a process that ended, or what could not be handed over. */
async function sendWaiting(deps: Deps): Promise<void> {
  const now = deps.now().toISOString();
  for (let after = ''; ; ) {
    const ids = await waitingAfter(deps.db, now, after, perChunk);
    const last = ids.at(-1);
    if (last === undefined) return;
    mailQueue(deps).add(() => sendReminders(deps, ids));
    await mailQueue(deps).idle();
    after = last;
  }
}
