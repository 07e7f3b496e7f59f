import { freshSince } from '#domain/organisation/freshness';
import type { OrganisationSettings } from '#domain/organisation/settings';
import { retentionDays } from '#domain/retention';
import { record } from '../../audit.ts';
import type { Caller, Deps } from '../../context.ts';
import type { Database } from '../../db/client.ts';
import { invitations, looks, members, peopleImports } from '../../db/schema.ts';
import { unconditional } from '../../db/writer.ts';
import { turn } from '../../turns.ts';
import { destroyMembers, membersPastTerm } from '../member-destruction/store.ts';
import {
  addDestruction,
  allSettings,
  dropImports,
  dropInvitations,
  dropLooks,
  dropSomeLookedAt,
  dropSomeRows,
  importsBefore,
  invitationsBefore,
  looksBefore,
  mustStillBe,
} from './store.ts';

type Given = Pick<Deps, 'db' | 'now' | 'newId'>;

/** Looks first: what was left of a member for the sake of a look then goes in the same round. */
export const destroyable = ['looks', 'memberships', 'invitations', 'people-imports'] as const;
export type Destroyable = (typeof destroyable)[number];
export type Destroyed = Record<Destroyable, number>;

const day = 24 * 60 * 60_000;
const perWrite = 100;
/** So many rows that hang on them are one write: a learner who saves an answer waits no longer than for these. */
const rowsPerWrite = 1000;

/**
 * Destroys what organisations have held for as long as they may: memberships that ended, with all that hung on them, and
 * who looked at whom. Accounts, results and badges are the people's own and stay; so do seals, which hold no person.
 */
export async function destroyPastTerm(deps: Given, by: Caller): Promise<Destroyed> {
  const done: Destroyed = { memberships: 0, looks: 0, invitations: 0, 'people-imports': 0 };
  for (const organisation of await allSettings(deps.db))
    for (const what of destroyable) done[what] += await destroyIn(deps, by, organisation, what);
  return done;
}

interface Organisation {
  id: string;
  settings: OrganisationSettings;
}

async function destroyIn(deps: Given, by: Caller, { id, settings }: Organisation, what: Destroyable): Promise<number> {
  const { db } = deps;
  const { due, drop, table, ...more } = kinds[what];
  const now = deps.now();
  let destroyed = 0;
  for (;;) {
    const ids = await due(db, id, before(what, settings, now), perWrite);
    if (ids.length === 0) return destroyed;
    if ('lighten' in more) await lighten(db, ids, more.lighten);
    const at = now.toISOString();
    const detail = { organisation: id, count: ids.length };
    const written = await db.write(
      [
        mustStillBe(db, table, ids),
        ...drop(db, ids),
        addDestruction(db, { id: deps.newId(), organisationId: id, what, count: ids.length, at }),
      ],
      [record(now, by, 'destroyed', { kind: 'retention', id: what }, { detail })],
    );
    if (written.kind === 'refused') return destroyed;
    destroyed += ids.length;
  }
}

/** Takes what hangs on them in parts, until so little is left that it goes with them. */
async function lighten(db: Database, ids: readonly string[], some: typeof dropSomeLookedAt | typeof dropSomeRows) {
  for (;;) {
    const [{ rowsAffected }] = await unconditional(db.write([some(db, ids, rowsPerWrite)]));
    if (rowsAffected < rowsPerWrite) return;
    await turn();
  }
}

const kinds = {
  memberships: { due: membersPastTerm, drop: destroyMembers, table: members },
  looks: { due: looksBefore, drop: dropLooks, table: looks, lighten: dropSomeLookedAt },
  invitations: { due: invitationsBefore, drop: dropInvitations, table: invitations },
  'people-imports': { due: importsBefore, drop: dropImports, table: peopleImports, lighten: dropSomeRows },
} as const;

/** What is older than this has had its term. */
function before(what: Destroyable, settings: OrganisationSettings, now: Date): string {
  const daysAgo = (days: number) => new Date(now.getTime() - days * day).toISOString();
  if (what === 'memberships') return freshSince(now, settings.monthsAfterLeaving);
  if (what === 'looks') return daysAgo(settings.lookDays);
  return daysAgo(what === 'invitations' ? retentionDays.invitations : retentionDays.passing);
}
