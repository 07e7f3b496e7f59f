import { type CollectionEntry, getCollection } from 'astro:content';
import type { CellAssessment, PlacementAssessment, RoleAssessment } from '#domain/schema/assessment';
import { cellIds } from '#domain/taxonomy';
import { ordered } from './content.ts';
import type { TestOfCell } from './islands/result/tests.ts';

export interface CellTest {
  id: string;
  data: CellAssessment;
}
export interface RoleTest {
  id: string;
  data: RoleAssessment;
  /** The tests of which it consists, in the order of the profile. */
  parts: CellTest[];
}
export interface PlacementTest {
  id: string;
  href: string;
  data: PlacementAssessment;
}

/** All tests by their kind, cells in the order of the profile, roles in their own. */
export async function assessmentsByKind(): Promise<{
  cells: CellTest[];
  roles: RoleTest[];
  placements: PlacementTest[];
}> {
  const entries = (await getCollection('assessments')).toSorted((one, other) => one.id.localeCompare(other.id));
  const cells = entries
    .flatMap((entry) => withKind(entry, 'cell'))
    .toSorted((one, other) => cellIds.indexOf(one.data.cell) - cellIds.indexOf(other.data.cell));
  const roleOrder = (await ordered('roles')).map(({ id }) => id);
  const roles = entries
    .flatMap((entry) => withKind(entry, 'role'))
    .toSorted((one, other) => roleOrder.indexOf(one.data.role) - roleOrder.indexOf(other.data.role))
    .map(({ id, data }) => ({ id, data, parts: cells.filter((cell) => data.includes.includes(cell.id)) }));
  const placements = entries
    .flatMap((entry) => withKind(entry, 'placement'))
    .map((entry) => ({ ...entry, href: entry.data.role ? `/instaptoets/${entry.data.role}` : '/instaptoets' }));
  return { cells, roles, placements };
}

/** The placement of a role, or the one for everybody where the role has none of its own. */
export async function placementOf(role?: string): Promise<PlacementTest> {
  const { placements } = await assessmentsByKind();
  const placement = placements.find(({ data }) => data.role === role) ?? placements.find(({ data }) => !data.role);
  if (!placement) throw new Error('content/assessments: er is geen instaptoets zonder rol. Voeg er een toe.');
  return placement;
}

/** What a result needs to know of the test of each cell. */
export async function testsForResults(): Promise<TestOfCell[]> {
  const { cells } = await assessmentsByKind();
  return cells.map(({ id, data }) => ({
    id,
    cell: data.cell,
    attainedFrom: data.pass.attainedFrom,
    shortSet: data.pass.shortSet,
  }));
}

type Data = CollectionEntry<'assessments'>['data'];
function withKind<K extends Data['kind']>(
  { id, data }: CollectionEntry<'assessments'>,
  kind: K,
): { id: string; data: Extract<Data, { kind: K }> }[] {
  return hasKind(data, kind) ? [{ id, data }] : [];
}
function hasKind<K extends Data['kind']>(data: Data, kind: K): data is Extract<Data, { kind: K }> {
  return data.kind === kind;
}
