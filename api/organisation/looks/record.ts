import type { LookKind, LookPurpose } from '#domain/organisation/look';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { unconditional } from '../../db/writer.ts';
import { addLook, addLookedAt } from './store.ts';

interface Look {
  kind: LookKind;
  purpose: LookPurpose;
}
type Given = Pick<Deps, 'db' | 'now' | 'newId'>;
type Queries = [] | [ReturnType<typeof addLook>, ReturnType<typeof addLookedAt>];

/** What a look at these people writes; none where they are nobody else than who looks. Put it in the write that goes with it. */
export function lookQueries(
  { db, now, newId }: Given,
  { actor }: Caller<OrganisationActor>,
  { kind, purpose }: Look,
  members: Iterable<string>,
): Queries {
  const others = [...new Set(members)].filter((id) => id !== actor.member);
  if (others.length === 0) return [];
  const id = newId();
  const by = { organisationId: actor.organisation, byMemberId: actor.member, role: actor.kind };
  return [addLook(db, { id, ...by, kind, purpose, at: now().toISOString() }), addLookedAt(db, id, others)];
}

/** Records a look before what was looked at leaves. */
export async function recordLook(
  deps: Given,
  by: Caller<OrganisationActor>,
  look: Look,
  members: Iterable<string>,
): Promise<void> {
  const [first, ...rest] = lookQueries(deps, by, look, members);
  if (first) await unconditional(deps.db.write([first, ...rest]));
}
