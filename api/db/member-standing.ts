import { type SQL, sql } from 'drizzle-orm';
import type { Progress } from '#domain/organisation/person-view';
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
