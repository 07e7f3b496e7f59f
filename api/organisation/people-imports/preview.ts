import type { ImportFault } from '#domain/people-import/fault';
import type { ImportPreview } from '#domain/people-import/preview';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { othersOf } from '../unlisted-members/store.ts';
import { mustBeOpen } from './find.ts';
import { aroundImport, planned } from './plan.ts';
import type { FaultsQuery } from './schema.ts';

/** A preview with one page of its faults, and after which row the next begins. */
export interface PreviewPage {
  preview: ImportPreview;
  next?: number;
}

/** What an import would do. Nothing is written. */
export async function previewImport(
  deps: Deps,
  { actor }: Caller<OrganisationActor>,
  id: string,
  { cursor, limit }: FaultsQuery,
): Promise<PreviewPage> {
  const row = await mustBeOpen(deps, actor.organisation, id);
  const around = await aroundImport(deps, row);
  const counts = { added: 0, changed: 0, same: 0 };
  const after = Number(cursor ?? 0);
  const shown = new Map<number, ImportFault[]>();
  let faultyRows = 0;
  let more = false;
  for await (const { faults, plans } of planned(deps, row, around)) {
    for (const { plan } of plans) counts[plan.change]++;
    for (const [at, ofRow] of Map.groupBy(faults, (fault) => fault.row)) {
      faultyRows++;
      if (at > after && shown.size === limit) more = true;
      else if (at > after) shown.set(at, ofRow);
    }
  }
  const ended = row.endOthers ? (await othersOf(deps.db, actor.organisation, id)).length : 0;
  const newTeams = around.fresh.map(({ path }) => path);
  const preview = { id, ...counts, ended, newTeams, faultyRows, faults: [...shown.values()].flat() };
  const next = [...shown.keys()].at(-1);
  return { preview, ...(more && next !== undefined && { next }) };
}
