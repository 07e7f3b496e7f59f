import { dayInTheNetherlands } from '#domain/day';
import type { RegisteredApplication } from '#domain/organisation/application';
import { editsOf } from '#domain/organisation/application-edit';
import { changeNeedsRenewal, type Renewal, relationsAsked } from '#domain/organisation/renewal';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustHaveChanged, type Query } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { addChange, addEdits } from '../application-changes/store.ts';
import { askToRenew, reopenAll, withdrawAll } from '../asked-renewals/store.ts';
import { orLater, type Waiting } from '../under-way/wait.ts';
import { finishParts } from '../unfinished-parts/finish.ts';
import { type ApplicationRow, columnsOf, putApplication, registered } from './store.ts';

type Given = Waiting & Pick<Deps, 'catalogue' | 'newId' | 'now'>;
export type Queries = [Query, ...Query[]];

/**
 * What it takes to keep an application as it became: the application, its history, and what the change asks of exactly
 * the people whom it affects: follow it by finishParts. Refused where somebody else changed it since; nothing where
 * nothing differs.
 */
export function saveQueries(
  { db, catalogue, newId, now }: Given,
  by: Caller<OrganisationActor>,
  row: ApplicationRow,
  after: RegisteredApplication,
): Queries | undefined {
  const before = registered(row);
  const fields = editsOf(before, after);
  if (fields.length === 0) return undefined;
  const at = momentAfter(row, now());
  const edit = { id: newId(), applicationId: row.id, role: by.actor.kind, fields, editedAt: at };
  const asked = changeNeedsRenewal(before, after, catalogue.rules, dayInTheNetherlands(at));
  return [
    putApplication(db, row, { ...columnsOf(after), updatedAt: at }),
    mustHaveChanged(db.read),
    addEdits(db, [edit]),
    ...asked.flatMap((renewal) => renewalQueries(db, renewal, { id: newId(), edit: edit.id, at }, row.organisationId)),
    ...(after.retired && !before.retired ? [withdrawAll(db, row.organisationId, row.id, at)] : []),
    ...(before.retired && !after.retired
      ? [reopenAll(db, row.organisationId, { application: row.id, retiredAt: before.retired, at })]
      : []),
  ];
}

/** Keeps an application as it became, with what its change asks. */
export async function saveApplication(
  deps: Given,
  by: Caller<OrganisationActor>,
  { row, after, action }: { row: ApplicationRow; after: RegisteredApplication; action: string },
  more: readonly Query[] = [],
): Promise<void> {
  const queries = saveQueries(deps, by, row, after);
  if (!queries) return;
  const written = await deps.db.write(
    [...queries, ...more],
    [record(deps.now(), by, action, { kind: 'application', id: row.id })],
  );
  if (written.kind === 'refused') throw changedMeanwhile();
  await orLater(deps, finishParts(deps, row.organisationId));
}

export const changedMeanwhile = () =>
  new RuleBroken(
    'conflict',
    'Iemand anders heeft deze toepassing net veranderd. Ververs de pagina en breng je verandering opnieuw aan.',
  );

function renewalQueries(
  db: Given['db'],
  renewal: Renewal,
  { id, edit, at }: { id: string; edit: string; at: string },
  organisation: string,
) {
  const { application, aspect, relations, reason, clearedBy } = renewal;
  return [
    addChange(db, {
      id,
      applicationId: application,
      editId: edit,
      what: aspect,
      relations: relations ?? null,
      reason,
      cells: clearedBy.kind === 'short-set' ? clearedBy.cells : [],
      instructionVersion: clearedBy.kind === 'instruction' ? clearedBy.version : null,
      changedAt: at,
    }),
    askToRenew(db, organisation, { change: id, application, relations: relationsAsked(renewal), at }),
  ];
}

/** Later than the last change, also within one millisecond: it is by this moment that a change is known. */
function momentAfter({ updatedAt }: ApplicationRow, now: Date): string {
  return new Date(Math.max(now.getTime(), Date.parse(updatedAt) + 1)).toISOString();
}
