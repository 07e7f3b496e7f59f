import { record } from '../../audit.ts';
import type { Actor, Caller, Deps } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import type { OrganisationRenaming, RenamedOrganisation } from './schema.ts';
import { nameOrganisation, organisationNamed } from './store.ts';
import { refuseTaken } from './taken.ts';

type Namer = Extract<Actor, { kind: 'administrator' | 'operator' }>;

/**
 * Gives an organisation another name or OIN. Only who runs the platform may: both stand in what it seals and signs,
 * so an organisation cannot name itself after another.
 */
export async function renameOrganisation(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  by: Caller<Namer>,
  { current, name, oin }: OrganisationRenaming,
): Promise<RenamedOrganisation> {
  const found = await organisationNamed(db, current);
  if (!found) throw new RuleBroken('not-found', `Er is geen organisatie die ${current} heet.`);
  await refuseTaken(db, { name, oin }, found.id);
  const named = { name: name ?? found.name, oin: oin === undefined ? found.oin : oin };
  const entry = record(
    now(),
    by,
    'organisation-renamed',
    { kind: 'organisation', id: found.id },
    { detail: { from: found.name, to: named.name, oinFrom: found.oin ?? '', oinTo: named.oin ?? '' } },
  );
  const written = await db.write([nameOrganisation(db, found.id, named)], [entry]);
  if (written.kind === 'refused') throw new RuleBroken('conflict', 'Dit is net door iemand anders gedaan. Ververs.');
  return { id: found.id, name: named.name, ...(named.oin !== null && { oin: named.oin }) };
}
