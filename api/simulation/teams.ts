import type { SimulatedTeam } from '#domain/simulated-teams';
import type { Deps } from '../context.ts';
import { addAll } from '../db/add-all.ts';
import { assignments, teams } from '../db/schema.ts';
import { unconditional } from '../db/writer.ts';
import { type Chance, daysBefore } from './chance.ts';

/** The teams, with the role that everybody in one has; answers their ids in the order given. */
export async function addTeams(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  organisationId: string,
  given: readonly SimulatedTeam[],
  { newId }: Chance,
): Promise<string[]> {
  const ids = given.map(newId);
  const createdAt = daysBefore(now(), 720);
  const rows = given.map(({ name, parent }, at) => ({
    id: ids[at] ?? '',
    organisationId,
    name,
    parentId: parent === undefined ? null : (ids[parent] ?? null),
    createdAt,
  }));
  const roles = given.flatMap(({ role }, at) =>
    role === undefined
      ? []
      : [
          {
            id: newId(),
            organisationId,
            teamId: ids[at] ?? '',
            kind: 'role' as const,
            subject: role,
            source: 'hand' as const,
            since: createdAt,
          },
        ],
  );
  await unconditional(db.write([addAll(db, teams, rows), addAll(db, assignments, roles)]));
  return ids;
}
