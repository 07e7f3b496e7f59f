import { evidenceCredential } from '#domain/organisation/evidence-credential';
import { seal } from '#domain/organisation/seal';
import { record } from '../../audit.ts';
import { urnUuid } from '../../badges/urn-uuid.ts';
import type { Caller, Deps } from '../../context.ts';
import type { Database } from '../../db/client.ts';
import { turn } from '../../turns.ts';
import { forgetCountedBefore, keepCounted } from '../counted-people/keep.ts';
import { addPublished, mustStand } from '../counted-people/store.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { sealContent } from './content.ts';
import { monthEnd } from './publish.ts';
import { addSeal, publishedUpTo, type SealRow, sealOn } from './store.ts';

export interface ToSeal {
  organisation: OrganisationRow;
  /** A day in the Netherlands. */
  asOf: string;
  kind: SealRow['kind'];
}

/** Freezes and signs what there is of an organisation; a day that was sealed before gives that seal. A month-end also publishes its table. */
export async function makeSeal(
  deps: Deps,
  by: Caller,
  { organisation, asOf, kind }: ToSeal,
): Promise<{ seal: SealRow; made: boolean }> {
  const earlier = await sealOn(deps.db, organisation.id, asOf);
  if (earlier) return { seal: earlier, made: false };
  if (kind === 'month-end') await refreshStanding(deps, organisation.id);
  const now = deps.now();
  const { facts, month } = await deps.db.atOneMoment((then) => factsOf(deps, then, { organisation, asOf, kind }, now));
  const row = await signed(deps, facts, kind);
  const counted = month && (await keepCounted(deps.db, month.row, month.figures));
  const published =
    month && counted
      ? [mustStand(deps.db, organisation.id, counted), ...addPublished(deps.db, month.row, counted.figures, month.done)]
      : [];
  const written = await deps.db.write(
    [addSeal(deps.db, row), ...published],
    [record(now, by, 'organisation-sealed', { kind: 'seal', id: row.id }, { detail: { asOf, kind } })],
  );
  if (written.kind === 'written') {
    if (counted) await forgetCountedBefore(deps.db, organisation.id, counted.first);
    return { seal: row, made: true };
  }
  const first = await sealOn(deps.db, organisation.id, asOf);
  if (!first) throw new Error('a seal was refused while there is none of that day');
  return { seal: first, made: false };
}

/** All that is frozen; of a month-end also its table, which is in it. */
async function factsOf(deps: Deps, then: Database, { organisation, asOf, kind }: ToSeal, now: Date) {
  const before = await publishedUpTo(then, organisation.id, asOf);
  const month = kind === 'month-end' ? await monthEnd(then, organisation, asOf, now) : undefined;
  const months = month ? [...before, month.row] : before;
  return { month, facts: await sealContent({ ...deps, db: then }, organisation, { asOf, now, months }) };
}

async function signed(
  deps: Deps,
  facts: Awaited<ReturnType<typeof sealContent>>,
  kind: SealRow['kind'],
): Promise<SealRow> {
  const id = deps.newId();
  await turn();
  const { content, digest } = await seal(facts);
  await turn();
  const file = evidenceCredential({
    id: await urnUuid(id),
    subject: await urnUuid(facts.organisation.id),
    issuer: deps.signer.issuer,
    baseUrl: deps.baseUrl,
    content: JSON.parse(content),
    digest,
    demo: deps.demo,
  });
  await turn();
  const credential = await deps.signer.signEvidence(file, deps.now());
  await turn();
  return {
    id,
    organisationId: facts.organisation.id,
    asOf: facts.asOf,
    kind,
    content,
    digest,
    credential,
    sealedAt: facts.countedAt,
  };
}
