import { type SQL, sql } from 'drizzle-orm';
import type { Progress } from '#domain/organisation/person-view';
import { type CompetenceId, competenceIds } from '#domain/taxonomy';
import { shownColumn } from '../organisation/member-standing/columns.ts';
import { memberStanding } from './schema.ts';

/** Conditions on a row of member_standing that is up to date; src/domain/organisation/person-view.ts says the same of one person. */

const { asked, met } = memberStanding;

export const isComplete: SQL = sql`${met} = ${asked}`;

const isProgress = {
  complete: isComplete,
  'under-way': sql`${met} <> ${asked} AND ${met} <> 0`,
  'not-begun': sql`${met} <> ${asked} AND ${met} = 0`,
} as const satisfies Record<Progress, SQL>;

export const isAt = (progress: Progress): SQL => isProgress[progress];

/** Something that still counts expires before a moment that the asker chooses. */
export const isAnyExpiring = (freshSince: string, expiringBefore: string): SQL =>
  sql`(${sql.join(
    competenceIds.map((one) => isExpiring(one, freshSince, expiringBefore)),
    sql` OR `,
  )})`;

function isExpiring(competence: CompetenceId, freshSince: string, expiringBefore: string): SQL {
  const shown = memberStanding[shownColumn[competence]];
  return sql`coalesce(${shown} > ${freshSince} AND ${shown} <= ${expiringBefore}, 0)`;
}
