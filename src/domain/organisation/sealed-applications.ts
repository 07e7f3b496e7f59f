import { dayInTheNetherlands } from '../day.ts';
import type { RegisteredApplication } from './application.ts';
import type { Assignment } from './assigned-situation.ts';
import { countingProperties } from './counting.ts';
import { type RecordedOfPeople, withAllThatHolds } from './people-alike.ts';
import { rounded } from './published/activity.ts';
import type { SealedApplication } from './seal-content.ts';

type Titles = Readonly<Record<'roles' | 'overlays', Readonly<Record<string, { title: string }>>>>;
type Group = ReturnType<typeof withAllThatHolds>[number];

/** The register as the evidence file shows it: risk, who works with it, instruction and review. No owner, for that is a person. */
export function sealedApplications(
  titles: Titles,
  register: readonly RegisteredApplication[],
  recorded: RecordedOfPeople,
  minimum: number,
): SealedApplication[] {
  const groups = withAllThatHolds(recorded);
  return register.map((application) => {
    const { id, name, instruction, reviewOn, retired } = application;
    const isThis = ({ kind, subject }: Assignment) => kind === 'application' && subject === id;
    const teams = new Set(recorded.assignments.filter(isThis).map(({ team }) => team));
    const users = groups.filter(({ held }) => held.some(isThis));
    return {
      id,
      name,
      risk: countingProperties(application).risk,
      users: recorded.teams.filter((team) => teams.has(team.id)).map((team) => team.name),
      roles: rolesOf(users, titles, minimum),
      people: rounded(peopleIn(users), minimum),
      instructionVersion: instruction?.version,
      reviewOn,
      retiredOn: retired && dayInTheNetherlands(retired),
    };
  });
}

/** Roles and functions that enough of these people have; which a few have says too much of those few. */
function rolesOf(users: readonly Group[], titles: Titles, minimum: number): string[] {
  const among: Partial<Record<Assignment['kind'], Titles['roles']>> = { role: titles.roles, overlay: titles.overlays };
  const having = new Map<string, number>();
  for (const { held, people } of users) {
    const own = held.flatMap(({ kind, subject }) => among[kind]?.[subject]?.title ?? []);
    for (const title of new Set(own)) having.set(title, (having.get(title) ?? 0) + people);
  }
  return [...having].flatMap(([title, people]) => (rounded(people, minimum) === null ? [] : title));
}

const peopleIn = (groups: readonly Group[]) => groups.reduce((sum, { people }) => sum + people, 0);
