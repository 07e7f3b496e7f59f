import { shownOfNeed } from '#domain/organisation/member-standing';
import { openRenewalSince } from '#domain/organisation/open-renewal';
import { type Moments, momentsOf, standingNow } from '#domain/organisation/standing-now';
import { type Level, perCompetence } from '#domain/taxonomy';
import type { Deps } from '../../context.ts';
import type { Database } from '../../db/client.ts';
import { unconditional } from '../../db/writer.ts';
import { tellingHowFar } from '../under-way/how-far.ts';
import { finishParts } from '../unfinished-parts/finish.ts';
import { columnsOf } from './columns.ts';
import { type NeedOf, type Needs, needsOf } from './needs.ts';
import {
  assignmentsOf,
  attainedBy,
  countOutdated,
  freshnessOf,
  type Outdated,
  openRenewals,
  outdated,
  outdatedOf,
  putStanding,
  type StandingRow,
} from './store.ts';

type Given = Pick<Deps, 'db' | 'catalogue' | 'now' | 'log'>;

/** Of who has left, or has not come yet, an organisation keeps no levels. */
const nobody = { kind: 'absent', need: perCompetence((): Level => 0) } as const;

/** So many rows are one write; others get their turn in between. */
const perWrite = 100;

/** What an organisation's standings are derived from, besides the member. */
interface Surroundings {
  needOf: NeedOf;
  moments: Moments;
}

const running = new WeakMap<Database, Map<string, Promise<number>>>();

/**
 * Brings the standings of an organisation up to date; answers how many were not. Call it before reading them. Whoever
 * comes while that is under way waits for it, and then for what changed since.
 */
export async function refreshStanding(deps: Given, organisation: string): Promise<number> {
  const own = running.get(deps.db) ?? new Map<string, Promise<number>>();
  running.set(deps.db, own);
  for (let busy = own.get(organisation); busy; busy = own.get(organisation)) await busy.catch(() => undefined);
  const run = refresh(deps, organisation).finally(() => own.delete(organisation));
  own.set(organisation, run);
  return run;
}

async function refresh(deps: Given, organisation: string): Promise<number> {
  const refreshSome = inSteps(deps, organisation);
  let refreshed = await refreshSome();
  if (refreshed < perWrite) return refreshed;
  const left = await countOutdated(deps.db, organisation, await currentOf(deps, organisation));
  return tellingHowFar(deps.db, organisation, { work: 'standings', of: refreshed + left }, async (did) => {
    did(refreshed);
    for (let more = await refreshSome(); more > 0; more = await refreshSome()) {
      did(more);
      refreshed += more;
    }
    return refreshed;
  });
}

async function currentOf({ db, catalogue, now }: Given, organisation: string) {
  return { catalogueVersion: catalogue.version, ...momentsOf(now(), await freshnessOf(db, organisation)) };
}

/** Each time some rows of those that are not up to date; answers how many, which is none where all are. */
function inSteps(deps: Given, organisation: string): () => Promise<number> {
  let needs: Needs | undefined;
  return async () => {
    await finishParts(deps, organisation);
    const moments = await currentOf(deps, organisation);
    const due = await outdated(deps.db, organisation, moments, perWrite);
    if (due.length === 0) return 0;
    // Read after who is due: what changes later makes them due again.
    needs = await needsOf(deps, organisation, needs);
    const rows = await derived(deps, { moments, needOf: needs.needOf }, due);
    await unconditional(deps.db.write([putStanding(deps.db, rows)]));
    return due.length;
  };
}

/** Brings the standing of one member up to date, for who reads about themselves. */
export async function refreshStandingOf(deps: Given, organisation: string, member: string): Promise<void> {
  const moments = await currentOf(deps, organisation);
  const due = await outdatedOf(deps.db, member, moments);
  if (due.length === 0) return;
  const { needOf } = await needsOf(deps, organisation);
  const around = { moments, needOf };
  await unconditional(deps.db.write([putStanding(deps.db, await derived(deps, around, due))]));
}

async function derived(
  { db, catalogue }: Given,
  { needOf, moments }: Surroundings,
  due: readonly Outdated[],
): Promise<StandingRow[]> {
  const ids = due.map(({ memberId }) => memberId);
  const learners = due.flatMap(({ learnerId }) => learnerId ?? []);
  const [own, shown, renewals] = await Promise.all([
    assignmentsOf(db, ids).then((rows) => Map.groupBy(rows, ({ memberId }) => memberId)),
    attainedBy(db, learners).then((rows) => Map.groupBy(rows, ({ learnerId }) => learnerId)),
    openRenewals(db, ids).then((rows) => Map.groupBy(rows, ({ memberId }) => memberId)),
  ]);
  return due.map((member) => {
    const { memberId, organisationId, teamId, learnerId, status, changes } = member;
    const cells = learnerId === null ? [] : (shown.get(learnerId) ?? []);
    const present = status === 'active' || status === 'invited';
    const { kind, need } = present ? needOf(member, own.get(memberId) ?? []) : nobody;
    const shownNow = shownOfNeed(need, cells);
    return {
      memberId,
      organisationId,
      teamId,
      learnerId,
      kind,
      catalogueVersion: catalogue.version,
      ...columnsOf(need, shownNow),
      ...standingNow({ need, shown: shownNow }, moments),
      renewSince: present ? openRenewalSince(renewals.get(memberId) ?? [], cells) : null,
      changes,
      projected: changes,
    };
  });
}
