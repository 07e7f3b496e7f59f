import { whole } from '#domain/organisation/node-tree';
import type { SealContent } from '#domain/organisation/seal-content';
import { sealedApplications } from '#domain/organisation/sealed-applications';
import { sealedGoals } from '#domain/organisation/sealed-goals';
import { sealedLaw } from '#domain/organisation/sealed-law';
import type { Deps } from '../../context.ts';
import { registerOf } from '../applications/store.ts';
import { evidenceOf } from '../evidence/store.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { teamsOf } from '../teams/store.ts';
import { assignedNow, membersPerTeam, type PublishedMonth } from './store.ts';

interface Moment {
  asOf: string;
  now: Date;
  /** What was published up to the day, oldest first. */
  months: readonly PublishedMonth[];
}

/** All that a seal freezes, as it is now; counts of people only as they were published. */
export async function sealContent(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  { id, name, oin, settings }: OrganisationRow,
  { asOf, now, months }: Moment,
): Promise<SealContent> {
  const [teams, register, assigned, perTeam, own] = await Promise.all([
    teamsOf(db, id),
    registerOf(db, id),
    assignedNow(db, id),
    membersPerTeam(db, id),
    evidenceOf(db, id),
  ]);
  const last = months.at(-1);
  const users = {
    teams,
    peopleIn: new Map(perTeam.flatMap(({ team, people }) => (team === null ? [] : [[team, people] as const]))),
    assignedTeams: assigned.toTeams.flatMap(({ kind, subject: application, team }) =>
      kind === 'application' && team !== null ? [{ application, team }] : [],
    ),
    assignedPeople: assigned.toPeople.flatMap(({ kind, subject: application, team, people }) =>
      kind === 'application' ? [{ application, team, people }] : [],
    ),
  };
  const subjects = (kind: 'role' | 'overlay') =>
    [...assigned.toTeams, ...assigned.toPeople].flatMap((one) => (one.kind === kind ? one.subject : []));
  return {
    format: 'ai-geletterd/zegel/1',
    organisation: { id, name, ...(oin !== null && { oin }) },
    asOf,
    countedAt: now.toISOString(),
    versions: { content: catalogue.version, taxonomy: catalogue.taxonomyVersion },
    law: sealedLaw(catalogue.laws, asOf),
    teams: teams.map(({ id: team, name: called, parent }) => ({ id: team, name: called, parent })),
    table: last?.table ?? null,
    activity: last?.activity ?? null,
    trend: months.flatMap(({ asOf: end, table }) => {
      const organisation = table.nodes[whole];
      return organisation ? [{ asOf: end, organisation }] : [];
    }),
    goals: sealedGoals(catalogue, { roles: subjects('role'), overlays: subjects('overlay'), register }),
    applications: sealedApplications(register, users, settings.minimumGroup),
    courses: Object.values(catalogue.courses).map(({ id: course, title, version }) => ({ id: course, title, version })),
    ...own,
  };
}
