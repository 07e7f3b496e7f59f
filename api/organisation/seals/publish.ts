import { freshSince } from '#domain/organisation/freshness';
import { type Done, doneTogether, nothingDone, publishedActivity } from '#domain/organisation/published/activity';
import type { Figure } from '#domain/organisation/published/figure';
import { defaultLimits } from '#domain/organisation/published/limits';
import { type PersonAtMonthEnd, publishMonth } from '#domain/organisation/published/publish-month';
import { competenceIds } from '#domain/taxonomy';
import type { Deps } from '../../context.ts';
import type { Database } from '../../db/client.ts';
import { doneBefore, figuresOf } from '../counted-people/store.ts';
import { needOf, shownOf } from '../member-standing/columns.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import type { StandingRow } from '../member-standing/store.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { teamsOf } from '../teams/store.ts';
import { countedMembers, doneBetween } from './store.ts';

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
  const fresh = freshSince(now, settings.freshnessMonths);
  const month = publishMonth({ asOf, teams, people: rows.map((row) => atMonthEnd(row, fresh)), figures, limits });
  const activity = publishedActivity(done, minimum);
  const row = { organisationId: id, asOf, table: month.table, activity, publishedAt: until };
  return { row, figures: month.figures satisfies Figure[], done };
}

/** All that was done: what was counted at the month-end before, and what was done since. */
async function doneUpTo(db: Database, organisation: string, until: string): Promise<Done> {
  const before = await doneBefore(db, organisation);
  const since = await doneBetween(db, organisation, before?.until ?? '', until);
  return doneTogether(before?.done ?? nothingDone, since);
}

function atMonthEnd(row: StandingRow, fresh: string): PersonAtMonthEnd {
  const [need, shown] = [needOf(row), shownOf(row)];
  const asked = competenceIds.filter((competence) => need[competence] > 0);
  return {
    id: row.memberId,
    ...(row.teamId !== null && { team: row.teamId }),
    met: Object.fromEntries(asked.map((competence) => [competence, (shown[competence] ?? '') > fresh])),
  };
}
