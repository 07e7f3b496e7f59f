import { Types } from 'scimmy';
import { badValue, ScimRefusal } from '../refusal.ts';
import { isObject, type Patch, rootOf } from '../sent.ts';

/** Who is to be in a team: exactly these, or these more and those less. */
export interface MemberChange {
  /** Where given, nobody else stays. */
  exactly: boolean;
  in: ReadonlySet<string>;
  out: ReadonlySet<string>;
}

export const nobodyChanges: MemberChange = { exactly: false, in: new Set(), out: new Set() };
export const exactlyThese = (ids: readonly string[]): MemberChange => ({
  exactly: true,
  in: new Set(ids),
  out: new Set(),
});

/** The ids in a list of members; a team among them is refused. */
export function memberIds(members: unknown): string[] {
  return (Array.isArray(members) ? members : [members]).map((member) => {
    const { value, type } = isObject(member) ? member : {};
    if (typeof value !== 'string' || value === '') throw badValue('Elk lid in members heeft een value.');
    if (typeof type === 'string' && type.toLowerCase() === 'group') throw noTeamInTeam();
    return value;
  });
}

export const noTeamInTeam = () =>
  badValue(
    'Een groep in een groep kan hier niet. Zet de mensen zelf in de groep, of maak de boom van teams op de site.',
  );

/** Splits a patch of a team in what it does to members and the rest. */
export function splitMembers({ schemas, Operations }: Patch): { change: MemberChange; rest: Patch } {
  let change = nobodyChanges;
  const rest: Patch['Operations'] = [];
  for (const { op, path, value } of Operations) {
    if (path === undefined && isObject(value)) {
      const entries = Object.entries(value);
      const about = entries.find(([key]) => rootOf(key) === 'members');
      const others = entries.filter(([key]) => rootOf(key) !== 'members');
      if (about) change = changed(change, op, 'members', about[1]);
      if (others.length > 0) rest.push({ op, value: Object.fromEntries(others) });
    } else if (path !== undefined && rootOf(path) === 'members') change = changed(change, op, path, value);
    else rest.push({ op, ...(path !== undefined && { path }), ...(value !== undefined && { value }) });
  }
  return { change, rest: { schemas, Operations: rest } };
}

function changed(change: MemberChange, op: string, path: string, value: unknown): MemberChange {
  const verb = op.toLowerCase();
  const filter = /^members\[(.*)\](?:\.value)?$/i.exec(path)?.[1];
  if (filter === undefined && path.toLowerCase() !== 'members') throw badPath(path);
  if (filter !== undefined && verb !== 'remove') throw badPath(path);
  if (filter !== undefined) return without(change, filteredIds(filter, path));
  if (verb === 'remove') return value === undefined ? exactlyThese([]) : without(change, memberIds(value));
  const ids = memberIds(value);
  if (verb === 'replace') return exactlyThese(ids);
  const out = new Set(change.out);
  for (const id of ids) out.delete(id);
  return { ...change, in: new Set([...change.in, ...ids]), out };
}

function without(change: MemberChange, ids: readonly string[]): MemberChange {
  const kept = new Set(change.in);
  for (const id of ids) kept.delete(id);
  return { ...change, in: kept, out: new Set([...change.out, ...ids]) };
}

/** Only what names people one by one: value eq "…", with or between them. */
function filteredIds(filter: string, path: string): string[] {
  return [...new Types.Filter(filter)].map((alternative: unknown) => {
    const [[attribute, condition] = [], ...more] = isObject(alternative) ? Object.entries(alternative) : [];
    if (attribute?.toLowerCase() !== 'value' || more.length > 0 || !Array.isArray(condition)) throw badPath(path);
    const [comparator, value, ...rest]: unknown[] = condition;
    if (comparator !== 'eq' || value === undefined || rest.length > 0) throw badPath(path);
    return String(value);
  });
}

const badPath = (path: string) =>
  new ScimRefusal(
    400,
    `Dit path kan hier niet: ${path}. Gebruik members, of members[value eq "…"] om iemand weg te halen.`,
    {
      scimType: 'invalidPath',
    },
  );
