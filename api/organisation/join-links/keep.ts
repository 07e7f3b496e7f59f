import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustHaveChanged, unconditional } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { tokenHash } from '../../session/sign-in-request.ts';
import { mustBeTeam } from '../members/must-be.ts';
import type { JoinLink, NewJoinLink } from './schema.ts';
import { addJoinLink, closeLink, liveLinks } from './store.ts';

const day = 24 * 60 * 60_000;

/** Makes a link with which people ask to join. Its secret is in the answer and nowhere else. */
export async function createJoinLink(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { team, days }: NewJoinLink,
): Promise<JoinLink & { url: string }> {
  const { organisation } = by.actor;
  await mustBeTeam(deps, organisation, { team });
  const now = deps.now();
  const token = deps.newSecret();
  const link = {
    id: deps.newId(),
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + days * day).toISOString(),
  };
  const row = { ...link, organisationId: organisation, teamId: team, tokenHash: await tokenHash(token) };
  await unconditional(
    deps.db.write(
      [addJoinLink(deps.db, row)],
      [record(now, by, 'join-link-created', { kind: 'join-link', id: link.id })],
    ),
  );
  return { ...link, ...(team && { team }), url: `${deps.baseUrl}/meedoen#${token}` };
}

export async function listJoinLinks({ db, now }: Deps, by: Caller<OrganisationActor>): Promise<JoinLink[]> {
  const rows = await liveLinks(db, by.actor.organisation, now().toISOString());
  return rows.map(({ id, teamId, createdAt, expiresAt }) => ({
    id,
    ...(teamId !== null && { team: teamId }),
    createdAt,
    expiresAt,
  }));
}

/** Who asked already keeps waiting for an answer. */
export async function closeJoinLink(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<void> {
  const now = deps.now();
  const written = await deps.db.write(
    [closeLink(deps.db, by.actor.organisation, id, now.toISOString()), mustHaveChanged(deps.db.read)],
    [record(now, by, 'join-link-closed', { kind: 'join-link', id })],
  );
  if (written.kind === 'refused') throw new RuleBroken('not-found', 'Deze link bestaat niet of is al gesloten.');
}
