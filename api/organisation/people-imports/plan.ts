import type { ImportFault } from '#domain/people-import/fault';
import type { Known } from '#domain/people-import/people';
import { rowFaults } from '#domain/people-import/row-faults';
import { type RowPlan, rowPlans } from '#domain/people-import/row-plan';
import { newTeams } from '#domain/people-import/team-names';
import { folded } from '#domain/people-import/text';
import type { Deps } from '../../context.ts';
import { sha256 } from '../../digests.ts';
import { RuleBroken } from '../../errors.ts';
import { rowsAfter, rowsOf } from '../people-import-rows/store.ts';
import { knownIn, type TeamPath, teamPathsOf } from './known.ts';
import { heldBy, type ImportRow, membersAt } from './store.ts';

type Given = Pick<Deps, 'db' | 'catalogue' | 'newId'>;

/** So many rows are looked at between two turns of everybody else. */
const atOnce = 250;

/** What stands around the rows of an import, the same for each. */
export interface Around {
  known: Known;
  teams: ReadonlyMap<string, TeamPath>;
  fresh: readonly (TeamPath & { parent: string | null })[];
}

export interface PlannedRow {
  row: number;
  plan: RowPlan;
}

/** What an import is about. Its new teams get ids that are the same each time, so that a plan stays true. */
export async function aroundImport(deps: Given, { id, organisationId, people, told }: ImportRow): Promise<Around> {
  const [known, paths, rows] = await Promise.all([
    knownIn(deps, organisationId),
    teamPathsOf(deps, organisationId),
    rowsOf(deps.db, id),
  ]);
  if (rows.count !== people)
    throw new RuleBroken('conflict', `Er zijn ${rows.count} van de ${people} rijen binnen. Stuur eerst de rest.`);
  const teams = new Map(paths.toReversed().map((team) => [key(team.path), team]));
  const fresh: (TeamPath & { parent: string | null })[] = [];
  for (const path of told.includes('team') ? newTeams(rows.teams, known.teams) : []) {
    const team = { id: await idOf(id, path), path, parent: teams.get(key(path.slice(0, -1)))?.id ?? null };
    teams.set(key(path), team);
    fresh.push(team);
  }
  return { known, teams, fresh };
}

/** The rows, some at a time: what is wrong with them, and what the import does with those that are right. */
export async function* planned(
  deps: Given,
  { id, organisationId, told }: ImportRow,
  { known, teams }: Around,
): AsyncGenerator<{ faults: ImportFault[]; plans: PlannedRow[] }> {
  const first = new Map<string, number>();
  const teamOf = (path: readonly string[]) => teams.get(key(path))?.id ?? null;
  const paths = new Map([...teams.values()].map((team) => [team.id, team.path]));
  for (let last = 0; ; ) {
    const people = await rowsAfter(deps.db, id, last, atOnce);
    if (people.length === 0) return;
    last = people.at(-1)?.row ?? last;
    const faults = rowFaults(people, known, first);
    const faulty = new Set(faults.map(({ row }) => row));
    const right = people.filter(({ row }) => !faulty.has(row));
    const addresses = right.map(({ address }) => address);
    const there = await membersAt(deps.db, organisationId, addresses);
    const held = Map.groupBy(await heldBy(deps.db, idsOf(there)), ({ memberId }) => memberId);
    const members = there.map((member) => ({
      ...member,
      team: paths.get(member.teamId ?? '') ?? [],
      held: held.get(member.id) ?? [],
    }));
    const plans = rowPlans(right, members, { told, teamOf, newId: deps.newId });
    yield { faults, plans: right.flatMap(({ row }, at) => (plans[at] ? [{ row, plan: plans[at] }] : [])) };
    await turn();
  }
}

/** The driver answers at once, so that without this nobody else would get a turn. */
const turn = () => new Promise<void>((next) => setTimeout(next, 0));

const key = (path: readonly string[]) => path.map(folded).join('\n');
const idOf = async (importId: string, path: readonly string[]) =>
  (await sha256(`${importId}\n${key(path)}`)).slice(0, 32);
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
