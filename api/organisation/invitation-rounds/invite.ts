import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { mailQueue } from '../../mailing/queue.ts';
import { invitationDays } from '../invitations/invite.ts';
import { handOver, invitationTo, type WaitingMail } from '../invitations/send.ts';
import { teamsUnder } from '../member-lists/list.ts';
import { noMember } from '../not-here.ts';
import { findOrganisation } from '../organisations/store.ts';
import type { InvitationsInput } from './schema.ts';
import { knownAmong, mustBeOnce, type Since, toInvite } from './store.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const perChunk = 50;
const mostTries = 4;

/** After this long a mail that waits is taken for lost: the process that had it is gone. */
export const waitsAtMost = 15 * minute;

/**
 * Invites many at once. The answer does not wait for the mails; nobody gets more than one a day, and what could not be
 * handed over stands in the list of open invitations as not sent.
 */
export async function inviteMany(
  deps: Deps,
  by: Caller<OrganisationActor>,
  input: InvitationsInput,
): Promise<{ invited: number }> {
  const { organisation } = by.actor;
  const chosen =
    'members' in input ? await idsIn(deps, organisation, input.members) : await teamIn(deps, organisation, input);
  const within = 'filter' in input && input.filter.which === 'unsent' ? invitationDays * day : day;
  const due = await toInvite(deps.db, organisation, chosen, since(deps, within));
  for (let at = 0; at < due.length; at += perChunk) {
    const ids = due.slice(at, at + perChunk).map(({ id }) => id);
    mailQueue(deps).add(() => inviteChunk(deps, by, ids));
  }
  return { invited: due.length };
}

async function inviteChunk(deps: Deps, by: Caller<OrganisationActor>, ids: readonly string[]): Promise<void> {
  try {
    const mails = await written(deps, by, ids);
    const name = (await findOrganisation(deps.db, by.actor.organisation))?.name ?? '';
    for (const mail of mails) await handOver(deps, name, mail);
  } catch (error) {
    deps.log({ level: 'error', event: 'not-invited', name: error instanceof Error ? error.name : 'unknown' });
  }
}

/** Asked anew who of these has no invitation yet, for the same people may have been asked for twice at the same moment. */
async function written(deps: Deps, by: Caller<OrganisationActor>, ids: readonly string[]): Promise<WaitingMail[]> {
  const { organisation } = by.actor;
  for (let tries = 0; tries < mostTries; tries++) {
    const counting = since(deps, day);
    const due = await toInvite(deps.db, organisation, { ids }, counting);
    const { queries, mails } = await invitationTo(deps, due);
    const [first, ...rest] = queries;
    if (!first) return [];
    const detail = { invited: due.length };
    const entry = record(deps.now(), by, 'members-invited', { kind: 'organisation', id: organisation }, { detail });
    const once = mustBeOnce(deps.db, ids, counting);
    const outcome = await deps.db.write([first, ...rest, once], [entry]);
    if (outcome.kind === 'written') return mails;
  }
  return [];
}

function since({ now }: Deps, within: number): Since {
  const at = now().getTime();
  const ago = (time: number) => new Date(at - time).toISOString();
  return { now: ago(0), recent: ago(within), handedOver: ago(waitsAtMost) };
}

async function idsIn({ db }: Deps, organisation: string, ids: readonly string[]) {
  const known = await knownAmong(db, organisation, ids);
  const faults = ids.flatMap((id, at) => (known.has(id) ? [] : [{ field: `members.${at}`, detail: noMember }]));
  if (faults.length > 0)
    throw new RuleBroken('bad-input', 'Verbeter wat hieronder staat en probeer het opnieuw.', { faults });
  return { ids };
}

async function teamIn(deps: Deps, organisation: string, { filter }: Extract<InvitationsInput, { filter: unknown }>) {
  return { teams: await teamsUnder(deps, organisation, filter.team, 'filter.team'), never: filter.which === 'none' };
}
