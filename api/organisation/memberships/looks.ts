import type { Caller, Deps, Person } from '../../context.ts';
import type { PageQuery } from '../../http/pages.ts';
import type { Look } from '../looks/schema.ts';
import { looksAt } from '../looks/store.ts';
import { mustBeOwn } from './own.ts';

/** Who looked at one's data, newest first: a page and one more. */
export async function ownLooks(deps: Deps, by: Caller<Person>, id: string, page: PageQuery): Promise<Look[]> {
  await mustBeOwn(deps, by, id);
  const rows = await looksAt(deps.db, id, page);
  return rows.map(({ id: look, at, name, address, role, kind, purpose }) => ({
    id: look,
    at,
    by: name || address || 'iemand die er niet meer werkt',
    role,
    kind,
    purpose,
  }));
}
