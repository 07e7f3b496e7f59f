import { importDifference, type Present } from './difference.ts';
import type { Part } from './fault.ts';
import { type Kind, kinds, type PersonRow } from './people.ts';

/** Something that a member is assigned now. */
export interface Held {
  id: string;
  kind: AssignedKind;
  subject: string;
  /** By an earlier list; what was assigned in another way is not the list's to end. */
  isImported: boolean;
}

export interface MemberThere {
  id: string;
  address: string;
  name: string;
  teamId: string | null;
  /** From the top down. */
  team: readonly string[];
  held: readonly Held[];
}

type AssignedKind = (typeof assignedAs)[Kind];
const assignedAs = { roles: 'role', overlays: 'overlay', applications: 'application' } as const satisfies Record<
  Kind,
  string
>;

/** What an import does with one row. */
export interface RowPlan {
  change: 'added' | 'changed' | 'same';
  /** Who it is about; for who is added the id that they get. */
  member: string;
  name: string;
  team: string | null;
  /** True where name or team become different. */
  renames: boolean;
  /** Assignments that end. */
  ends: string[];
  starts: { id: string; kind: AssignedKind; subject: string }[];
}

interface Around {
  told: readonly Part[];
  teamOf(path: readonly string[]): string | null;
  newId(): string;
}

/** What a list does with these rows, in their order, among the members that bear their addresses. */
export function rowPlans(
  people: readonly PersonRow[],
  members: readonly MemberThere[],
  { told, teamOf, newId }: Around,
): RowPlan[] {
  const there = new Map(members.map((member) => [member.address, member]));
  const before = people.flatMap((person) => {
    const member = there.get(person.address);
    return member ? [asListed(member, person)] : [];
  });
  const difference = importDifference(before, people, told);
  const changed = new Map(difference.changed.map(({ person, parts }) => [person.row, parts]));
  return people.map((person): RowPlan => {
    const member = there.get(person.address);
    const parts = changed.get(person.row) ?? [];
    const tells = (part: Part) => !member || told.includes(part);
    return {
      change: !member ? 'added' : parts.length > 0 ? 'changed' : 'same',
      member: member?.id ?? newId(),
      name: tells('name') ? (person.name ?? '') : (member?.name ?? ''),
      team: tells('team') ? teamOf(person.team) : (member?.teamId ?? null),
      renames: parts.includes('name') || parts.includes('team'),
      ends: kinds.filter(tells).flatMap((kind) => ended(kind, member, person)),
      starts: kinds.filter(tells).flatMap((kind) => started(kind, member, person, newId)),
    };
  });
}

/** A member as this list would tell of them: what was assigned in another way counts only where the list names it. */
function asListed({ address, name, team, held }: MemberThere, person: PersonRow): Present {
  const ids = (kind: Kind) =>
    held
      .filter((one) => one.kind === assignedAs[kind])
      .filter(({ isImported, subject }) => isImported || person[kind].includes(subject))
      .map(({ subject }) => subject);
  return {
    address,
    name,
    team: [...team],
    roles: ids('roles'),
    overlays: ids('overlays'),
    applications: ids('applications'),
  };
}

function ended(kind: Kind, member: MemberThere | undefined, person: PersonRow): string[] {
  const held = member?.held.filter((one) => one.isImported && one.kind === assignedAs[kind]) ?? [];
  return held.filter(({ subject }) => !person[kind].includes(subject)).map(({ id }) => id);
}

function started(kind: Kind, member: MemberThere | undefined, person: PersonRow, newId: () => string) {
  const holds = (subject: string) =>
    member?.held.some((one) => one.kind === assignedAs[kind] && one.subject === subject) ?? false;
  return [...new Set(person[kind])]
    .filter((subject) => !holds(subject))
    .map((subject) => ({ id: newId(), kind: assignedAs[kind], subject }));
}
