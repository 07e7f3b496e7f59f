import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { PublishedMonth, PublishedMonths } from './schema.ts';
import { findMonth, wholeOf } from './store.ts';

/** The months that were published. */
export async function listMonths({ db }: Pick<Deps, 'db'>, by: Caller<OrganisationActor>): Promise<PublishedMonths> {
  const rows = await wholeOf(db, by.actor.organisation);
  return PublishedMonths.parse({ months: rows.map(({ asOf, whole }) => ({ asOf, organisation: whole })) });
}

/** The tables of a month, exactly as they were published: nothing is counted anew. */
export async function readMonth(
  { db }: Pick<Deps, 'db'>,
  by: Caller<OrganisationActor>,
  month: string,
): Promise<PublishedMonth> {
  const row = await findMonth(db, by.actor.organisation, month);
  if (!row) throw new RuleBroken('not-found', 'Van deze maand is niets gepubliceerd.');
  const { asOf, publishedAt, teams, activity, table } = row;
  return PublishedMonth.parse({ asOf, publishedAt, teams, activity, limits: table.limits, nodes: table.nodes });
}
