import { sql } from 'drizzle-orm';
import type { Assignment } from '#domain/organisation/assigned-situation';
import type { RecordedOfPeople } from '#domain/organisation/people-alike';
import type { Database } from '../../db/client.ts';
import { loweringsIn } from '../lowerings/store.ts';
import { teamAssignmentsOf } from '../member-standing/store.ts';
import { teamsOf } from '../teams/store.ts';

/** What is recorded of the teams and the people of an organisation: whoever is the same in all of it is one row, counted. */
export async function recordedOfPeople(db: Database, organisation: string): Promise<RecordedOfPeople> {
  const [teams, assignments, lowered, rows] = await Promise.all([
    teamsOf(db, organisation),
    teamAssignmentsOf(db, organisation),
    loweringsIn(db, organisation),
    db.read.all<{ team: string | null; own: string; lowering: string | null; people: number }>(
      peopleAlike(organisation),
    ),
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

const peopleAlike = (organisation: string) => sql`
  WITH present AS (
    SELECT members.team_id AS team, lowerings.id AS lowering, (
      SELECT json_group_array(json_array(held.kind, held.subject, json(held.relations))) FROM (
        SELECT kind, subject, relations FROM assignments
        WHERE assignments.member_id = members.id AND assignments.until IS NULL ORDER BY kind, subject
      ) AS held) AS own
    FROM members LEFT JOIN lowerings ON lowerings.organisation_id = ${organisation}
      AND lowerings.member_id = members.id AND lowerings.until IS NULL
    WHERE members.organisation_id = ${organisation} AND members.status IN ('active', 'invited'))
  SELECT team, own, lowering, count(*) AS people FROM present GROUP BY team, own, lowering`;

function assignmentsIn(own: string): Assignment[] {
  const held: [Assignment['kind'], string, Assignment['relations']][] = JSON.parse(own);
  return held.map(([kind, subject, relations]) => ({ kind, subject, relations }));
}
