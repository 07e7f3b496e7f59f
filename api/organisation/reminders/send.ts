import { momentsOf, type Remindable, reminderOf } from '#domain/organisation/reminder';
import type { Deps } from '../../context.ts';
import { mustHaveChanged, unconditional } from '../../db/writer.ts';
import { addressesOf } from '../../learners/store.ts';
import { type Mail, Unanswered } from '../../session/mailer.ts';
import { mailIssuer } from '../../session/sign-in-request.ts';
import { invitationRow } from '../invitations/invite.ts';
import { addInvitation, noteMail } from '../invitations/store.ts';
import { needOf, shownOf } from '../member-standing/columns.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import { attainedBy } from '../member-standing/store.ts';
import { invitationLetter, letter } from './letter.ts';
import {
  beginSending,
  dropPlanned,
  findPlanned,
  mustBeOnce,
  noteFailure,
  noteSent,
  organisationsReminding,
  type Planned,
} from './store.ts';

const minute = 60_000;
/** So long after each failure it is tried again; after the last it is given up. */
const tryAgainAfter = [30 * minute, 4 * 60 * minute, 24 * 60 * minute];

interface Ready {
  mail: Mail;
  /** The new invitation that the mail carries. */
  invitation?: Awaited<ReturnType<typeof invitationRow>>['row'];
}

/** Sends reminders that were planned, one after the other. Where one fails the others go on. */
export async function sendReminders(deps: Deps, ids: readonly string[]): Promise<void> {
  try {
    for (const organisation of await organisationsReminding(deps.db, ids)) await refreshStanding(deps, organisation);
    for (const id of ids) await sendReminder(deps, id);
  } catch (error) {
    deps.log({ level: 'error', event: 'not-reminded', name: error instanceof Error ? error.name : 'unknown' });
  }
}

/**
 * The database knows that it is being sent before it is, so that a process that ends in between never leads to a second
 * one. What was planned and not begun is still sent by whoever comes after.
 */
async function sendReminder(deps: Deps, id: string): Promise<void> {
  const planned = await findPlanned(deps.db, id);
  if (!planned) return;
  const ready = await readyToSend(deps, id, planned);
  if (!ready || !(await begun(deps, id, planned, ready))) {
    await unconditional(deps.db.write([dropPlanned(deps.db, id)]));
    return;
  }
  const outcome = await deps.mailer.send(ready.mail).then(
    () => 'sent' as const,
    (error: unknown) => (error instanceof Unanswered ? ('unanswered' as const) : ('failed' as const)),
  );
  if (outcome !== 'sent') deps.log({ level: 'error', event: 'mail-not-sent', reason: `reminder-${outcome}` });
  if (outcome === 'sent') await unconditional(deps.db.write([noteSent(deps.db, id)]));
  if (outcome === 'failed') await unconditional(deps.db.write(failureOf(deps, id, planned, ready)));
}

/** Looked at anew: between the plan and the mail somebody may have done it, left, or asked for no more mail. */
async function readyToSend(deps: Deps, id: string, planned: Planned): Promise<Ready | undefined> {
  const { member, organisation, plan, standing } = planned;
  const reminder = member.remindersOff ? undefined : reminderOf(questionOf(deps, planned), remindable(planned));
  if (!reminder) return undefined;
  if (reminder.kind === 'invitation') {
    const { row, token } = await invitationRow(deps, member.id);
    return { mail: invitationLetter(deps, { to: member.address, organisation }, token), invitation: row };
  }
  const to = await mailAddressOf(deps, planned);
  if (to === undefined || member.learnerId === null) return undefined;
  const { freshSince } = momentsOf(questionOf(deps, planned));
  const held = (await attainedBy(deps.db, [member.learnerId])).filter(({ at }) => at > freshSince);
  const mail = letter(deps, {
    id,
    to,
    organisation,
    reminder,
    need: needOf(standing),
    held: held.map(({ cell }) => cell),
    dueOn: plan.dueOn ?? undefined,
  });
  return { mail };
}

/** Where somebody signs in with the work address, that; or else the last address that they added themselves. */
async function mailAddressOf({ db }: Deps, { member }: Planned): Promise<string | undefined> {
  if (member.learnerId === null) return undefined;
  const own = (await addressesOf(db, mailIssuer, member.learnerId)).map(({ address }) => address);
  return own.find((address) => address === member.address) ?? own.at(-1);
}

/** False where another process has begun it, or the person got a reminder in the meantime. */
async function begun({ db, now }: Deps, id: string, planned: Planned, { invitation }: Ready): Promise<boolean> {
  const at = now();
  const { restingSince } = momentsOf({ ...questionOf({ now }, planned), now: at });
  const written = await db.write([
    beginSending(db, id, at.toISOString()),
    mustHaveChanged(db.read),
    mustBeOnce(db, [planned.member.id], restingSince),
    ...(invitation ? [addInvitation(db, invitation)] : []),
  ]);
  return written.kind === 'written';
}

function failureOf({ db, now }: Deps, id: string, { failures }: Planned, { invitation }: Ready) {
  const wait = tryAgainAfter[failures];
  const tryAt = wait === undefined ? null : new Date(now().getTime() + wait).toISOString();
  const noted = noteFailure(db, id, { failures: failures + 1, tryAt });
  return [noted, ...(invitation ? [noteMail(db, invitation.id, 'failed')] : [])] as const;
}

function questionOf({ now }: Pick<Deps, 'now'>, { plan, organisation }: Planned) {
  const { freshnessMonths } = organisation.settings;
  return { about: plan.about, weeks: plan.weeks, now: now(), freshnessMonths };
}

function remindable({ member, standing }: Planned): Remindable {
  const { kind, renewSince, reminded } = standing;
  const { status, remindersOff } = member;
  return {
    status,
    remindersOff,
    kind,
    need: needOf(standing),
    shown: shownOf(standing),
    renewSince,
    reminded,
    mailedAt: null,
  };
}
