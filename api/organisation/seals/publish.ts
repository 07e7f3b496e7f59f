import { type Done, doneTogether, nothingDone, publishedActivity } from '#domain/organisation/published/activity';
import type { Figure } from '#domain/organisation/published/figure';
import { defaultLimits } from '#domain/organisation/published/limits';
import { type PersonAtMonthEnd, publishingMonth } from '#domain/organisation/published/publish-month';
import { competencesIn } from '#domain/organisation/standing-now';
import type { Database } from '../../db/client.ts';
import { inTurns, turn } from '../../turns.ts';
import { doneBefore, figuresOf } from '../counted-people/store.ts';
import { doneBetween } from '../done-by-members/store.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { teamsOf } from '../teams/store.ts';
import { countedMembers } from './store.ts';

type Counted = Awaited<ReturnType<typeof countedMembers>>[number];

/** The table of a month-end, from what is known at this moment, and what guards the next. Nothing is written. */
export async function monthEnd(then: Database, { id, settings }: OrganisationRow, asOf: string, now: Date) {
  const until = now.toISOString();
  const rows = await countedMembers(then, id);
  const done = await doneUpTo(then, id, until);
  const [teams, figures] = await Promise.all([teamsOf(then, id), figuresOf(then, id)]);
  await turn();
  const minimum = settings.minimumGroup;
  const limits = { ...defaultLimits, minimum };
  const month = await inTurns(publishing({ asOf, teams, figures, limits }, rows));
  const activity = publishedActivity(done, minimum);
  const row = { organisationId: id, asOf, table: month.table, activity, publishedAt: until };
  return { row, figures: month.figures satisfies Figure[], done };
}

type Publishing = Parameters<typeof publishingMonth>[0];

/** In steps that each take a moment. */
function* publishing(month: Omit<Publishing, 'people'>, rows: readonly Counted[]): ReturnType<typeof publishingMonth> {
  const people: PersonAtMonthEnd[] = [];
  for (const row of rows) {
    people.push(atMonthEnd(row));
    if (people.length % 1000 === 0) yield;
  }
  return yield* publishingMonth({ ...month, people });
}

/** All that was done: what was counted at the month-end before, and what was done since. */
async function doneUpTo(db: Database, organisation: string, until: string): Promise<Done> {
  const before = await doneBefore(db, organisation);
  const since = await doneBetween(db, organisation, before?.until ?? '', until);
  return doneTogether(before?.done ?? nothingDone, since);
}

function atMonthEnd({ id, team, asked, met }: Counted): PersonAtMonthEnd {
  const has = competencesIn(met);
  return {
    id,
    ...(team !== null && { team }),
    met: Object.fromEntries(competencesIn(asked).map((competence) => [competence, has.includes(competence)])),
  };
}
