import { type Done, doneTogether, nothingDone, publishedActivity } from '#domain/organisation/published/activity';
import type { Figure } from '#domain/organisation/published/figure';
import { defaultLimits } from '#domain/organisation/published/limits';
import { type PersonAtMonthEnd, publishingMonth } from '#domain/organisation/published/publish-month';
import { competencesIn } from '#domain/organisation/standing-now';
import type { Deps } from '../../context.ts';
import type { Database } from '../../db/client.ts';
import { doneBefore, figuresOf } from '../counted-people/store.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { teamsOf } from '../teams/store.ts';
import { countedMembers, doneBetween } from './store.ts';

type Counted = Awaited<ReturnType<typeof countedMembers>>[number];

/** The table of a month-end, from what is known now, and what guards the next. Nothing is written. */
export async function published(
  deps: Pick<Deps, 'db' | 'catalogue' | 'now'>,
  { id, settings }: OrganisationRow,
  asOf: string,
  now: Date,
) {
  await refreshStanding(deps, id);
  const until = now.toISOString();
  const [rows, teams, figures, done] = await Promise.all([
    countedMembers(deps.db, id),
    teamsOf(deps.db, id),
    figuresOf(deps.db, id),
    doneUpTo(deps.db, id, until),
  ]);
  const minimum = settings.minimumGroup;
  const limits = { ...defaultLimits, minimum };
  const month = await inTurns(publishingMonth({ asOf, teams, people: rows.map(atMonthEnd), figures, limits }));
  const activity = publishedActivity(done, minimum);
  const row = { organisationId: id, asOf, table: month.table, activity, publishedAt: until };
  return { row, figures: month.figures satisfies Figure[], done };
}

/** A learner who saves an answer gets a turn between two steps. */
async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise<void>((next) => setTimeout(next, 0));
  }
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
