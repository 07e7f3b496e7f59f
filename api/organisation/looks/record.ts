import { type LookKind, type LookPurpose, visitMinutes } from '#domain/organisation/look';
import type { AuditEntry } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { changeNothing, unconditional } from '../../db/writer.ts';
import { finishParts } from '../unfinished-parts/finish.ts';
import { inParts } from '../unfinished-parts/part.ts';
import { addParts } from '../unfinished-parts/store.ts';
import { addFirstOfVisit, addLook, addLookedAt } from './store.ts';

interface Look {
  kind: LookKind;
  purpose: LookPurpose;
}
type Given = Pick<Deps, 'db' | 'now' | 'newId' | 'log'>;

/** Records a look before what was looked at leaves, in one write with its audit; no look where they are nobody else than who looks. */
export async function recordLook(
  deps: Given,
  { actor }: Caller<OrganisationActor>,
  { kind, purpose }: Look,
  members: Iterable<string>,
  audit: readonly AuditEntry[] = [],
): Promise<void> {
  const { db } = deps;
  const others = [...new Set(members)].filter((id) => id !== actor.member);
  const [first] = others;
  if (first === undefined) {
    if (audit.length > 0) await unconditional(db.write([changeNothing(db.read)], audit));
    return;
  }
  const at = deps.now();
  const by = { organisationId: actor.organisation, byMemberId: actor.member, role: actor.kind };
  const look = { id: deps.newId(), ...by, kind, purpose, at: at.toISOString() };
  const since = new Date(at.getTime() - visitMinutes * 60_000).toISOString();
  // What is one write needs no parts: a page of a list is looked at often.
  const [some = [], ...more] = inParts(others);
  const queries =
    kind === 'person'
      ? addFirstOfVisit(db, look, first, since)
      : more.length === 0
        ? ([addLook(db, look), addLookedAt(db, look.id, some)] as const)
        : ([addLook(db, look), addParts(db, actor.organisation, partsOf(look.id, [some, ...more]))] as const);
  await unconditional(db.write(queries, audit));
  // Not beside the file that is made next: both at once would keep learners waiting.
  if (more.length > 0) await finishParts(deps, actor.organisation);
}

const partsOf = (look: string, parts: readonly (readonly string[])[]) =>
  parts.map((members) => ({ kind: 'look' as const, look, members }));
