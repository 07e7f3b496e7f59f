import { evidenceCredential } from '#domain/organisation/evidence-credential';
import { seal } from '#domain/organisation/seal';
import { record } from '../../audit.ts';
import { urnUuid } from '../../badges/urn-uuid.ts';
import type { Caller, Deps } from '../../context.ts';
import { addPublished } from '../counted-people/store.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { sealContent } from './content.ts';
import { published } from './publish.ts';
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
  const now = deps.now();
  const before = await publishedUpTo(deps.db, organisation.id, asOf);
  const month = kind === 'month-end' ? await published(deps, organisation, asOf, now) : undefined;
  const months = month ? [...before, month.row] : before;
  const row = await signed(deps, await sealContent(deps, organisation, { asOf, now, months }), kind);
  const written = await deps.db.write(
    [addSeal(deps.db, row), ...(month ? addPublished(deps.db, month) : [])],
    [record(now, by, 'organisation-sealed', { kind: 'seal', id: row.id }, { detail: { asOf, kind } })],
  );
  if (written.kind === 'written') return { seal: row, made: true };
  const first = await sealOn(deps.db, organisation.id, asOf);
  if (!first) throw new Error('a seal was refused while there is none of that day');
  return { seal: first, made: false };
}

async function signed(
  deps: Deps,
  facts: Awaited<ReturnType<typeof sealContent>>,
  kind: SealRow['kind'],
): Promise<SealRow> {
  const id = deps.newId();
  const { content, digest } = await seal(facts);
  const file = evidenceCredential({
    id: await urnUuid(id),
    subject: await urnUuid(facts.organisation.id),
    issuer: deps.signer.issuer,
    baseUrl: deps.baseUrl,
    content: JSON.parse(content),
    digest,
    demo: deps.demo,
  });
  return {
    id,
    organisationId: facts.organisation.id,
    asOf: facts.asOf,
    kind,
    content,
    digest,
    credential: await deps.signer.signEvidence(file, deps.now()),
    sealedAt: facts.countedAt,
  };
}
