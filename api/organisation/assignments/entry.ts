import { record } from '../../audit.ts';
import type { Caller, OrganisationActor } from '../../context.ts';
import type { Chosen } from '../assignees/chosen.ts';

/** What the trail keeps of giving and taking: what, and of whom or of how many. */
export function entryOf(
  now: Date,
  by: Caller<OrganisationActor>,
  action: 'assigned' | 'unassigned',
  what: readonly { kind: string; subject: string }[],
  chosen: Chosen,
) {
  const detail = { what: what.map(({ kind, subject }) => `${kind}:${subject}`).join(' ') };
  if ('team' in chosen) return record(now, by, action, { kind: 'team', id: chosen.team }, { detail });
  const [only, ...others] = chosen.members;
  const subject =
    only !== undefined && others.length === 0
      ? { kind: 'member', id: only }
      : { kind: 'organisation', id: by.actor.organisation };
  return record(now, by, action, subject, { detail: { ...detail, people: chosen.members.length } });
}
