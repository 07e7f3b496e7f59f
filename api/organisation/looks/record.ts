import { type LookKind, type LookPurpose, visitMinutes } from '#domain/organisation/look';
import type { AuditEntry } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { changeNothing, unconditional } from '../../db/writer.ts';
import { addFirstOfVisit, addLook, addLookedAt } from './store.ts';

interface Look {
  kind: LookKind;
  purpose: LookPurpose;
}
type Given = Pick<Deps, 'db' | 'now' | 'newId'>;

/** Records a look before what was looked at leaves, in one write with its audit; no look where they are nobody else than who looks. */
export async function recordLook(
  { db, now, newId }: Given,
  { actor }: Caller<OrganisationActor>,
  { kind, purpose }: Look,
  members: Iterable<string>,
  audit: readonly AuditEntry[] = [],
): Promise<void> {
  const others = [...new Set(members)].filter((id) => id !== actor.member);
  const [first] = others;
  if (first === undefined) {
    if (audit.length > 0) await unconditional(db.write([changeNothing(db.read)], audit));
    return;
  }
  const at = now();
  const by = { organisationId: actor.organisation, byMemberId: actor.member, role: actor.kind };
  const look = { id: newId(), ...by, kind, purpose, at: at.toISOString() };
  const queries =
    kind === 'person'
      ? addFirstOfVisit(db, look, first, new Date(at.getTime() - visitMinutes * 60_000).toISOString())
      : ([addLook(db, look), addLookedAt(db, look.id, others)] as const);
  await unconditional(db.write(queries, audit));
}
