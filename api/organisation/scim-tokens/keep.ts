import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustHaveChanged, unconditional } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { tokenHash } from '../../session/sign-in-request.ts';
import type { MadeScimToken, NewScimToken, ScimTokens } from './schema.ts';
import { addToken, liveTokens, revokeToken } from './store.ts';

const mostTokens = 10;

/** Makes a token for a system of accounts. Its secret is in the answer and nowhere else. */
export async function createScimToken(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { label, invites }: NewScimToken,
): Promise<MadeScimToken> {
  const { organisation } = by.actor;
  if ((await liveTokens(deps.db, organisation)).length >= mostTokens)
    throw new RuleBroken('conflict', `Er zijn al ${mostTokens} tokens. Trek eerst een token in.`);
  const now = deps.now();
  const secret = deps.newSecret();
  const token = { id: deps.newId(), label, invites, createdAt: now.toISOString() };
  await unconditional(
    deps.db.write(
      [addToken(deps.db, { ...token, organisationId: organisation, tokenHash: await tokenHash(secret) })],
      [record(now, by, 'scim-token-created', { kind: 'scim-token', id: token.id })],
    ),
  );
  return { ...token, secret };
}

export async function listScimTokens({ db, baseUrl }: Deps, by: Caller<OrganisationActor>): Promise<ScimTokens> {
  const rows = await liveTokens(db, by.actor.organisation);
  const tokens = rows.map(({ id, label, invites, createdAt, usedAt }) => ({
    id,
    label,
    invites,
    createdAt,
    ...(usedAt !== null && { usedAt }),
  }));
  return { tokens, url: `${baseUrl}/scim/v2` };
}

/** From now on the token opens nothing; who came by it stays. */
export async function revokeScimToken(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<void> {
  const now = deps.now();
  const written = await deps.db.write(
    [revokeToken(deps.db, by.actor.organisation, id, now.toISOString()), mustHaveChanged(deps.db.read)],
    [record(now, by, 'scim-token-revoked', { kind: 'scim-token', id })],
  );
  if (written.kind === 'refused') throw new RuleBroken('not-found', 'Dit token bestaat niet of is al ingetrokken.');
}
