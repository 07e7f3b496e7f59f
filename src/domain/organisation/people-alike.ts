import { type Assignment, assignedTo, type Lowering, type TeamAssignment } from './assigned-situation.ts';
import type { Team } from './team-tree.ts';

export interface RecordedLowering extends Lowering {
  /** A body or a function. */
  decidedBy: string;
}

/** People of one team to whom the same was assigned in person, and of whom less is asked in person by the same decision. */
export interface PeopleAlike {
  /** Absent: of no team. */
  team?: string | undefined;
  own: readonly Assignment[];
  lowering?: RecordedLowering | undefined;
  people: number;
}

/** All that an organisation recorded of its teams and people, without who they are. */
export interface RecordedOfPeople {
  teams: readonly Team[];
  assignments: readonly TeamAssignment[];
  lowerings: readonly (RecordedLowering & { team: string })[];
  people: readonly PeopleAlike[];
}

/** Everything that somebody has, in person or through a team. */
export function everythingAssigned({ assignments, people }: RecordedOfPeople): readonly Assignment[] {
  return [...assignments, ...people.flatMap(({ own }) => own)];
}

/** Each group with all that holds for it. */
export function withAllThatHolds(recorded: RecordedOfPeople): { people: number; held: readonly Assignment[] }[] {
  return recorded.people.map((alike) => ({ people: alike.people, held: assignedTo(recorded, alike) }));
}
