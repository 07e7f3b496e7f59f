import { type Difference, difference } from '#domain/algorithm-register/difference';
import { type Choice, takenOver } from '#domain/algorithm-register/take-over';
import { dayInTheNetherlands } from '#domain/day';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { addEdits } from '../application-changes/store.ts';
import { type Queries, saveQueries } from '../applications/save.ts';
import { addApplications, columnsOf, registered, rowsOf } from '../applications/store.ts';
import { finishParts } from '../unfinished-parts/finish.ts';
import type { RegisterImport, RegisterImported } from './schema.ts';

/** So many new applications are one statement. */
const perStatement = 200;

/** Takes over what somebody chose of an import, all of it or nothing. What the organisation made of it stays. */
export async function importRegister(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { entries, choice }: RegisterImport,
): Promise<RegisterImported> {
  const { db, newId } = deps;
  const { organisation, kind } = by.actor;
  const rows = await rowsOf(db, organisation);
  const existing = rows.map(registered);
  const found = difference(existing, entries);
  if (!fits(found, choice)) throw moved();
  const now = deps.now();
  const at = now.toISOString();
  const after = takenOver(existing, found, choice, { on: dayInTheNetherlands(at), newId });
  const changes = rows.flatMap((row, index) => {
    const became = after[index];
    return became ? (saveQueries(deps, by, row, became) ?? []) : [];
  });
  const added = after.slice(rows.length);
  const additions = chunks(added).flatMap((some) => [
    addApplications(
      db,
      some.map((one) => ({
        id: one.id,
        organisationId: organisation,
        ...columnsOf(one),
        createdAt: at,
        updatedAt: at,
      })),
    ),
    addEdits(
      db,
      some.map(({ id }) => ({
        id: newId(),
        applicationId: id,
        role: kind,
        fields: [{ kind: 'added' as const }, { kind: 'register' as const, withdrawn: false }],
        editedAt: at,
      })),
    ),
  ]);
  const [first, ...others]: Partial<Queries> = [...changes, ...additions];
  const counts = { added: added.length, changed: choice.changed.length, gone: choice.gone.length };
  if (!first) return counts;
  const entry = record(now, by, 'register-imported', { kind: 'organisation', id: organisation }, { detail: counts });
  const written = await db.write([first, ...others.filter((one) => one !== undefined)], [entry]);
  if (written.kind === 'refused') throw moved();
  await finishParts(deps, organisation);
  return counts;
}

/** True where all that was chosen is still there to choose. */
function fits({ added, changed, gone }: Difference, choice: Choice): boolean {
  const holds = (ids: readonly string[], chosen: readonly string[]) => chosen.every((id) => ids.includes(id));
  return (
    holds(
      added.map(({ entry }) => entry.id),
      choice.added,
    ) &&
    holds(
      changed.map(({ application }) => application.id),
      choice.changed,
    ) &&
    holds(
      gone.map(({ id }) => id),
      choice.gone,
    )
  );
}

const moved = () =>
  new RuleBroken(
    'conflict',
    'Jullie register is intussen veranderd. Ververs de pagina, kies het bestand opnieuw en bekijk wat er verandert.',
  );

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / perStatement) }, (_, at) =>
    all.slice(at * perStatement, (at + 1) * perStatement),
  );
}
