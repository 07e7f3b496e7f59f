import type { Deps } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { findImport, type ImportRow } from './store.ts';

/** The import of this organisation; one of another does not exist here. */
export async function mustBeImport(deps: Pick<Deps, 'db'>, organisation: string, id: string): Promise<ImportRow> {
  const row = await findImport(deps.db, organisation, id);
  if (!row) throw new RuleBroken('not-found', 'Deze import bestaat niet meer. Kies je lijst opnieuw.');
  return row;
}

/** The same, where it waits to be confirmed. */
export async function mustBeOpen(deps: Pick<Deps, 'db'>, organisation: string, id: string): Promise<ImportRow> {
  const row = await mustBeImport(deps, organisation, id);
  if (row.confirmedAt !== null)
    throw new RuleBroken('conflict', 'Deze lijst is al doorgevoerd. Kies je lijst opnieuw.');
  return row;
}
