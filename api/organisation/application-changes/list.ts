import type { Clearing } from '#domain/organisation/renewal';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import type { PageQuery } from '../../http/pages.ts';
import { mustBeApplication } from '../applications/must-be.ts';
import { counting } from '../applications/view.ts';
import type { ApplicationChange } from './schema.ts';
import { type ChangeRow, changesBy, editsAfter } from './store.ts';

/** The history of an application: a page and one more. It tells in which role somebody did it, and of how many it asked something. */
export async function applicationHistory(
  deps: Deps,
  by: Caller<OrganisationActor>,
  id: string,
  page: PageQuery,
): Promise<ApplicationChange[]> {
  const application = await mustBeApplication(deps, by.actor.organisation, id);
  const [edits, countOf] = await Promise.all([editsAfter(deps.db, id, page), counting(deps, by.actor)]);
  const changes = await changesBy(
    deps.db,
    edits.map((edit) => edit.id),
  );
  return edits.map(({ id: edit, editedAt, role, fields }) => ({
    id: edit,
    at: editedAt,
    role,
    fields,
    asked: changes
      .filter(({ editId }) => editId === edit)
      .map((change) => {
        const people = countOf(application, change.people);
        return {
          reason: change.reason,
          ...(change.relations && { relations: change.relations }),
          clearedBy: clearingOf(change),
          ...(people !== undefined && { people }),
        };
      }),
  }));
}

export function clearingOf({ cells, instructionVersion }: Pick<ChangeRow, 'cells' | 'instructionVersion'>): Clearing {
  return instructionVersion === null
    ? { kind: 'short-set', cells: [...cells] }
    : { kind: 'instruction', version: instructionVersion };
}
