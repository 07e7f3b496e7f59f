import { type SQL, sql } from 'drizzle-orm';
import type { Progress } from '#domain/organisation/person-view';
import { type CompetenceId, competenceIds } from '#domain/taxonomy';
import { needColumn, shownColumn } from '../organisation/member-standing/columns.ts';
import { memberStanding } from './schema.ts';

/** Conditions on a row of member_standing; src/domain/organisation/person-view.ts says the same of one person. */

const need = (competence: CompetenceId) => memberStanding[needColumn[competence]];
const shown = (competence: CompetenceId) => memberStanding[shownColumn[competence]];

export const isAsked = (competence: CompetenceId): SQL => sql`${need(competence)} > 0`;

export const isMet = (competence: CompetenceId, freshSince: string): SQL =>
  sql`coalesce(${shown(competence)} > ${freshSince}, 0)`;

export const isExpiring = (competence: CompetenceId, freshSince: string, expiringBefore: string): SQL =>
  sql`coalesce(${shown(competence)} > ${freshSince} AND ${shown(competence)} <= ${expiringBefore}, 0)`;

export const isComplete = (freshSince: string): SQL =>
  sql`(${every(
    competenceIds.map((one) => sql`(${need(one)} = 0 OR ${isMet(one, freshSince)})`),
    ' AND ',
  )})`;

export const isBegun = (freshSince: string): SQL =>
  sql`(${every(
    competenceIds.map((one) => isMet(one, freshSince)),
    ' OR ',
  )})`;

export const isAnyExpiring = (freshSince: string, expiringBefore: string): SQL =>
  sql`(${every(
    competenceIds.map((one) => isExpiring(one, freshSince, expiringBefore)),
    ' OR ',
  )})`;

export function isAt(progress: Progress, freshSince: string): SQL {
  if (progress === 'complete') return isComplete(freshSince);
  if (progress === 'not-begun') return sql`NOT ${isBegun(freshSince)} AND NOT ${isComplete(freshSince)}`;
  return sql`${isBegun(freshSince)} AND NOT ${isComplete(freshSince)}`;
}

const every = (conditions: SQL[], by: ' AND ' | ' OR ') => sql.join(conditions, sql.raw(by));
