import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustHaveChanged } from '../../db/writer.ts';
import { withdrawUnused } from '../asked-renewals/store.ts';
import { closeInvitations } from '../invitations/store.ts';
import { taken } from './add.ts';
import { mustBePresent, mustBeTeam } from './must-be.ts';
import type { MemberInput } from './schema.ts';
import { changeMember, memberAt } from './store.ts';

/** Changes what the organisation wrote of a member. An invitation that went to another address no longer works. */
export async function saveMember(
  deps: Deps,
  by: Caller<OrganisationActor>,
  id: string,
  { address, name, team = null }: Omit<MemberInput, 'team'> & { team?: string | null },
): Promise<void> {
  const { organisation } = by.actor;
  const before = await mustBePresent(deps, organisation, id);
  await mustBeTeam(deps, organisation, { team: team ?? undefined });
  const other = await memberAt(deps.db, organisation, address);
  if (other && other.id !== id) throw taken();
  const now = deps.now();
  const written = await deps.db.write(
    [
      changeMember(deps.db, organisation, id, { address, name, teamId: team }),
      mustHaveChanged(deps.db.read),
      ...(before.address === address ? [] : [closeInvitations(deps.db, id, now.toISOString())]),
      ...(before.teamId === team ? [] : [withdrawUnused(deps.db, organisation, now.toISOString(), [id])]),
    ],
    [record(now, by, 'member-changed', { kind: 'member', id })],
  );
  if (written.kind === 'refused') throw taken();
}
