import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustHaveChanged } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { forgetRemembered } from '../../session/remembered.ts';
import { endMembership } from '../member-endings/end.ts';
import { welcomeMail } from './mail-text.ts';
import { mustBeMember, mustBeTeam } from './must-be.ts';
import { admitMember } from './store.ts';
import { tellMember } from './tell.ts';

/** Lets in somebody who asked to join. */
export async function admit(
  deps: Deps,
  by: Caller<OrganisationActor>,
  id: string,
  { team }: { team?: string | undefined },
): Promise<void> {
  const { organisation } = by.actor;
  const member = await mustBeMember(deps, organisation, id);
  await mustBeTeam(deps, organisation, { team });
  const now = deps.now();
  const set = { joinedAt: now.toISOString(), teamId: team ?? member.teamId };
  const written = await deps.db.write(
    [admitMember(deps.db, organisation, id, set), mustHaveChanged(deps.db.read)],
    [record(now, by, 'member-admitted', { kind: 'member', id })],
  );
  if (written.kind === 'refused') throw didNotAsk();
  forgetRemembered(deps.db);
  await tellMember(deps, member, welcomeMail, '/leerpad');
}

/** Does not let in somebody who asked to join. */
export async function refuse(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<void> {
  const member = await mustBeMember(deps, by.actor.organisation, id);
  if (member.status !== 'asked') throw didNotAsk();
  await endMembership(deps, by, member, { action: 'member-refused', sessions: 'stay' });
}

const didNotAsk = () => new RuleBroken('conflict', 'Deze persoon wacht niet op goedkeuring. Ververs de lijst.');
