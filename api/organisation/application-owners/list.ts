import type { Deps } from '../../context.ts';
import { possibleOwners } from './store.ts';

/** Who can be made the owner of an application. */
export async function listOwners({ db }: Pick<Deps, 'db'>, organisation: string) {
  const rows = await possibleOwners(db, organisation);
  return rows.map(({ id, name, address }) => ({ member: id, name: name || address }));
}
