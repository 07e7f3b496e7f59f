import { eq } from 'drizzle-orm';
import { memberStanding } from '#api/db/schema';
import { needOf, shownOf } from '#api/organisation/member-standing/columns';
import { findOrganisation } from '#api/organisation/organisations/store';
import { personView } from '#domain/organisation/person-view';
import { momentsOf } from '#domain/organisation/standing-now';
import type { TeamCounts } from '#domain/organisation/team-counts';
import { type CompetenceId, perCompetence } from '#domain/taxonomy';
import type { TestApp } from './app.ts';

/** The counts per team, from what is shown of everybody by name; of a standing that is up to date. */
export async function countedAnew(app: TestApp, organisation: string): Promise<TeamCounts[]> {
  const rows = await app.db.read.select().from(memberStanding).where(eq(memberStanding.organisationId, organisation));
  const freshnessMonths = (await findOrganisation(app.db, organisation))?.settings.freshnessMonths ?? 0;
  const now = app.deps.now();
  const { freshSince, expiringBefore } = momentsOf(now, freshnessMonths);
  const isSoon = (at: string | null) => at !== null && at > freshSince && at <= expiringBefore;
  const people = rows.map((row) => {
    const view = personView(
      { need: needOf(row), shown: shownOf(row), renewSince: row.renewSince },
      now,
      freshnessMonths,
    );
    return { team: row.teamId ?? undefined, kind: row.kind, shown: shownOf(row), ...view };
  });
  return [...Map.groupBy(people, ({ team }) => team)].map(([team, all]) => {
    const those = all.filter(({ kind }) => kind === 'counts');
    const count = (fits: (one: (typeof those)[number]) => boolean) => those.filter(fits).length;
    const has = (competence: CompetenceId, attained: boolean[]) =>
      count(({ cells }) => cells.some((cell) => cell.competence === competence && attained.includes(cell.attained)));
    return {
      ...(team !== undefined && { team }),
      people: those.length,
      complete: count(({ progress }) => progress === 'complete'),
      underWay: count(({ progress }) => progress === 'under-way'),
      notBegun: count(({ progress }) => progress === 'not-begun'),
      expiring: count(({ shown }) => Object.values(shown).some(isSoon)),
      toRenew: count(({ renewSince }) => renewSince !== undefined),
      prohibited: all.filter(({ kind }) => kind === 'prohibited').length,
      competences: perCompetence((competence) => ({
        asked: has(competence, [true, false]),
        met: has(competence, [true]),
        expiring: count(({ shown }) => isSoon(shown[competence])),
      })),
    };
  });
}
