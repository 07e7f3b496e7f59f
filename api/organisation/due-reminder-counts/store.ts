import { and, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../db/client.ts';
import { isComplete } from '../../db/member-standing.ts';
import { memberStanding, standingCounts } from '../../db/schema.ts';
import {
  expires,
  type Group,
  hasToRenew,
  inGroup,
  isCounted,
  isStillInvited,
  isWilling,
  type Moments,
  rests,
} from '../due-reminders/store.ts';

export interface DueCounts {
  people: number;
  /** How many of these get an invitation. */
  invited: number;
  /** There is something for them, and they are not mailed. */
  skipped: number;
}

/**
 * How many would be mailed now. Nobody is looked at but who is counted otherwise than in the kept counts: with any number
 * of people it takes as long as these are many. All in one statement, so of one moment.
 */
export async function countDue(db: Database, group: Group, moments: Moments): Promise<DueCounts> {
  const parts = await db.read.all<Record<keyof DueCounts, number | null>>(partsOf(group, moments));
  const total = (of: keyof DueCounts) => parts.reduce((sum, part) => sum + (part[of] ?? 0), 0);
  return { people: total('people'), invited: total('invited'), skipped: total('skipped') };
}

function partsOf({ about, ...group }: Group, moments: Moments): SQL {
  if (about === 'expiring') return expiring(group, moments);
  const { people, complete, toRenew } = standingCounts;
  const kept = about === 'open' ? sql`${people} - ${complete}` : sql`${toRenew}`;
  const isOpen = about === 'open' ? sql`NOT ${isComplete}` : hasToRenew;
  const all = sql`SELECT sum(${kept}) AS people, 0 AS invited, 0 AS skipped FROM ${standingCounts} WHERE ${inGroup(standingCounts, group)}`;
  const skipped = { people: sql`-count(*)`, invited: sql`0`, skipped: sql`count(*)` };
  const active = sql`${memberStanding.status} = 'active' AND ${isOpen}`;
  return sql.join(
    [
      all,
      invited({ about, ...group }, moments, isOpen),
      part(
        group,
        sql`member_standing_reminded`,
        skipped,
        and(sql`${memberStanding.remindedAt} > ${moments.restingSince}`, active),
      ),
      part(
        group,
        sql`member_standing_unwilling`,
        skipped,
        and(sql`${memberStanding.remindersOff} = 1 AND NOT ${rests(moments)}`, active),
      ),
    ],
    sql` UNION ALL `,
  );
}

/** Who is invited has open what stands in the kept counts, and is mailed about the invitation only. */
function invited({ about, ...group }: Group, moments: Moments, isOpen: SQL): SQL {
  const mailed = about === 'open' ? sql`${isStillInvited} AND ${isWilling(moments)}` : sql`0`;
  const passed = about === 'open' ? sql`${isStillInvited} AND NOT ${isWilling(moments)}` : sql`0`;
  const counts = {
    people: sql`sum((${mailed}) - (${isOpen}))`,
    invited: sql`sum(${mailed})`,
    skipped: sql`sum(${passed})`,
  };
  return part(group, sql`member_standing_invited`, counts, sql`${memberStanding.status} = 'invited'`);
}

/** Of who takes part: whether they were invited lately is nothing to them. */
function expiring(group: Omit<Group, 'about'>, moments: Moments): SQL {
  const willing = sql`(NOT ${memberStanding.remindersOff} AND NOT ${rests(moments)})`;
  const counts = { people: sql`sum(${willing})`, invited: sql`0`, skipped: sql`sum(NOT ${willing})` };
  const soon = and(expires(memberStanding.oldestMet, moments), sql`${memberStanding.status} = 'active'`);
  return part(group, sql`member_standing_met`, counts, soon);
}

function part(
  group: Omit<Group, 'about'>,
  index: SQL,
  { people, invited, skipped }: Record<keyof DueCounts, SQL>,
  condition: SQL | undefined,
): SQL {
  const where = and(inGroup(memberStanding, group), isCounted, condition);
  return sql`SELECT ${people} AS people, ${invited} AS invited, ${skipped} AS skipped FROM ${memberStanding} INDEXED BY ${index} WHERE ${where}`;
}
