import { whole } from '#domain/organisation/node-tree';
import { oversightCounts } from '#domain/organisation/oversight';
import { withOwnApplications } from '#domain/organisation/own-applications';
import { everythingAssigned } from '#domain/organisation/people-alike';
import type { SealContent } from '#domain/organisation/seal-content';
import { sealedApplications } from '#domain/organisation/sealed-applications';
import { sealedGoals } from '#domain/organisation/sealed-goals';
import { sealedLaw } from '#domain/organisation/sealed-law';
import { sealedLowerings } from '#domain/organisation/sealed-lowerings';
import type { Deps } from '../../context.ts';
import { turn } from '../../turns.ts';
import { oversightOf } from '../application-overseers/read.ts';
import { registerOf } from '../applications/store.ts';
import { evidenceOf } from '../evidence/store.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { recordedOfPeople } from '../people-alike/store.ts';
import type { PublishedMonth } from './store.ts';

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
  const [register, recorded, own] = await Promise.all([
    registerOf(db, id),
    recordedOfPeople(db, id),
    evidenceOf(db, id),
  ]);
  const overseen = await oversightOf({ db, catalogue }, id, register);
  await turn();
  const last = months.at(-1);
  const assigned = everythingAssigned(recorded);
  const subjects = (kind: 'role' | 'overlay') => assigned.flatMap((one) => (one.kind === kind ? one.subject : []));
  const taxonomy = withOwnApplications(catalogue, register);
  return {
    format: 'ai-geletterd/zegel/2',
    organisation: { id, name, ...(oin !== null && { oin }) },
    asOf,
    countedAt: now.toISOString(),
    versions: { content: catalogue.version, taxonomy: catalogue.taxonomyVersion },
    law: sealedLaw(catalogue.laws, asOf),
    teams: recorded.teams.map(({ id: team, name: called, parent }) => ({ id: team, name: called, parent })),
    table: last?.table ?? null,
    activity: last?.activity ?? null,
    trend: months.flatMap(({ asOf: end, table }) => {
      const organisation = table.nodes[whole];
      return organisation ? [{ asOf: end, organisation }] : [];
    }),
    goals: sealedGoals(catalogue, { roles: subjects('role'), overlays: subjects('overlay'), register }),
    lowerings: sealedLowerings(taxonomy, recorded, settings.minimumGroup),
    applications: sealedApplications(catalogue, register, recorded, settings.minimumGroup),
    oversight: oversightCounts(overseen.values()),
    courses: Object.values(catalogue.courses).map(({ id: course, title, version }) => ({ id: course, title, version })),
    ...own,
  };
}
