import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Assignment } from '#domain/organisation/assigned-situation';
import type { RecordedOfPeople } from '#domain/organisation/people-alike';
import type { Database } from '../../db/client.ts';
import { inParts, rowIdsIn, theseRows } from '../../db/in-parts.ts';
import { members } from '../../db/schema.ts';
import { loweringsIn } from '../lowerings/store.ts';
import { teamAssignmentsOf } from '../member-standing/store.ts';
import { teamsOf } from '../teams/store.ts';

/** The team, what was assigned to them in person and the decision by which less is asked of them; and how many they are. */
interface Alike {
  team: string | null;
  own: string;
  lowering: string | null;
  people: number;
}

/** What is recorded of the teams and the people of an organisation, or of the people in these teams: whoever is the same in all of it is one entry, counted. */
export async function recordedOfPeople(
  db: Database,
  organisation: string,
  within?: readonly string[],
): Promise<RecordedOfPeople> {
  const [teams, assignments, lowered, rows] = await Promise.all([
    teamsOf(db, organisation),
    teamAssignmentsOf(db, organisation),
    loweringsIn(db, organisation),
    peopleAlike(db, organisation, within),
  ]);
  const byId = new Map(lowered.map((one) => [one.id, one]));
  return {
    teams,
    assignments,
    lowerings: lowered.flatMap(({ teamId, ...one }) => (teamId === null ? [] : [{ ...one, team: teamId }])),
    people: rows.map(({ team, own, lowering, people }) => ({
      ...(team !== null && { team }),
      own: assignmentsIn(own),
      ...(lowering !== null && { lowering: byId.get(lowering) }),
      people,
    })),
  };
}

async function peopleAlike(db: Database, organisation: string, within?: readonly string[]): Promise<Alike[]> {
  const present = and(
    eq(members.organisationId, organisation),
    inArray(members.status, ['active', 'invited']),
    within && inArray(members.teamId, [...within]),
  );
  const all = await rowIdsIn(db, members, sql`${present}`);
  const parts = await inParts(all, (part) => db.read.all<Alike>(alikeAmong(organisation, part)));
  return together(parts);
}

const alikeAmong = (organisation: string, part: readonly number[]) => sql`
  WITH present AS (
    SELECT members.team_id AS team, lowerings.id AS lowering, (
      SELECT json_group_array(json_array(held.kind, held.subject, json(held.relations))) FROM (
        SELECT kind, subject, relations FROM assignments
        WHERE assignments.member_id = members.id AND assignments.until IS NULL ORDER BY kind, subject
      ) AS held) AS own
    FROM members LEFT JOIN lowerings ON lowerings.organisation_id = ${organisation}
      AND lowerings.member_id = members.id AND lowerings.until IS NULL
    WHERE ${theseRows(members, part)})
  SELECT team, own, lowering, count(*) AS people FROM present GROUP BY team, own, lowering`;

/** Who are alike in different parts are counted together. */
function together(parts: readonly Alike[]): Alike[] {
  const all = new Map<string, Alike>();
  for (const one of parts) {
    const key = JSON.stringify([one.team, one.own, one.lowering]);
    all.set(key, { ...one, people: one.people + (all.get(key)?.people ?? 0) });
  }
  return [...all.values()];
}

function assignmentsIn(own: string): Assignment[] {
  const held: [Assignment['kind'], string, Assignment['relations']][] = JSON.parse(own);
  return held.map(([kind, subject, relations]) => ({ kind, subject, relations }));
}
