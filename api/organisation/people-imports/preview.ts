import type { ImportFault } from '#domain/people-import/fault';
import type { ImportPreview } from '#domain/people-import/preview';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { tellingHowFar } from '../under-way/how-far.ts';
import { onceAsked } from '../under-way/once-asked.ts';
import { othersOf } from '../unlisted-members/store.ts';
import { mustBeOpen } from './find.ts';
import { aroundImport, planned } from './plan.ts';
import type { FaultsQuery } from './schema.ts';

/** A preview with one page of its faults, and after which row the next begins. */
export interface PreviewPage {
  preview: ImportPreview;
  next?: number;
}

const previewing = onceAsked<PreviewPage>();

/** What an import would do. Nothing is written. */
export function previewImport(
  deps: Deps,
  { actor }: Caller<OrganisationActor>,
  id: string,
  page: FaultsQuery,
): Promise<PreviewPage> {
  const { organisation, member } = actor;
  const key = JSON.stringify([organisation, member, id, page.cursor, page.limit]);
  return previewing(deps, organisation, key, () => preview(deps, organisation, id, page));
}

async function preview(
  deps: Deps,
  organisation: string,
  id: string,
  { cursor, limit }: FaultsQuery,
): Promise<PreviewPage> {
  const row = await mustBeOpen(deps, organisation, id);
  const around = await aroundImport(deps, row);
  const { faults, more, ...counts } = await tellingHowFar(
    deps.db,
    organisation,
    { work: 'list', of: row.people },
    (did) => counted(planned(deps, row, around), { after: Number(cursor ?? 0), limit }, did),
  );
  const ended = row.endOthers ? (await othersOf(deps.db, organisation, id)).length : 0;
  const newTeams = around.fresh.map(({ path }) => path);
  const next = faults.at(-1)?.row;
  return { preview: { id, ...counts, ended, newTeams, faults }, ...(more && next !== undefined && { next }) };
}

/** What becomes of how many rows, and the faults of so many of them after a row. */
async function counted(
  rows: ReturnType<typeof planned>,
  { after, limit }: { after: number; limit: number },
  did: (more: number) => void,
) {
  const found = { added: 0, changed: 0, same: 0, faultyRows: 0 };
  const shown = new Map<number, ImportFault[]>();
  let more = false;
  for await (const { faults, plans } of rows) {
    for (const { plan } of plans) found[plan.change]++;
    const faulty = Map.groupBy(faults, (fault) => fault.row);
    for (const [at, ofRow] of faulty) {
      if (at > after && shown.size === limit) more = true;
      else if (at > after) shown.set(at, ofRow);
    }
    found.faultyRows += faulty.size;
    did(plans.length + faulty.size);
  }
  return { ...found, faults: [...shown.values()].flat(), more };
}
