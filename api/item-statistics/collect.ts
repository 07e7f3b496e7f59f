import { dayBegan } from '#domain/day';
import { count, emptyTally, type Tally } from '#domain/item-tally';
import { fits, type Response } from '#domain/marking';
import type { Item } from '#domain/schema/item';
import { scoredAnswers } from '../attempts/scored.ts';
import type { Deps } from '../context.ts';
import type { Database } from '../db/client.ts';
import { answersBetween, attemptsBetween, learnersAfter, looseGroups, storedItems } from './store.ts';

/** What is known of one version of an item. */
export interface Counted {
  item: Item;
  status: Item['status'];
  pool: 'open' | 'closed';
  tally: Tally;
}

export interface Collected {
  /** Everything that was handed in before then is in it. */
  asOf: string;
  versions: Counted[];
}

/** So many learners are read at once; between two readings others go first. */
const perReading = 100;
const hour = 60 * 60_000;
const remembered = new WeakMap<Database, { until: number; collected: Promise<Collected> }>();

/**
 * The sums of all item versions up to and including yesterday, as days go in the Netherlands, counted at most once an
 * hour: today's answers would show, one look after another, what the one person answered who made a test in between.
 */
export async function collected({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<Collected> {
  const at = now();
  const asOf = dayBegan(at).toISOString();
  const known = remembered.get(db);
  if (known && at.getTime() < known.until) {
    const before = await known.collected.catch(() => undefined);
    if (before?.asOf === asOf) return before;
  }
  const fresh = collect(db, asOf);
  remembered.set(db, { until: at.getTime() + hour, collected: fresh });
  fresh.catch(() => remembered.delete(db));
  return fresh;
}

async function collect(db: Database, asOf: string): Promise<Collected> {
  const versions = (await storedItems(db)).map(({ content: item, status, pool }) => ({
    item,
    status,
    pool,
    tally: emptyTally(),
  }));
  const byVersion = new Map(versions.map((one) => [key(one.item.id, one.item.version), one]));
  for (const group of await looseGroups(db)) {
    const version = byVersion.get(key(group.itemId, group.itemVersion));
    if (version && isOf(version.item, group.response)) count(version.tally, version.item, group);
  }
  await countKept(db, asOf, byVersion);
  return { asOf, versions };
}

/** Counts what still belongs to learners, without remembering whose it was. */
async function countKept(db: Database, asOf: string, byVersion: ReadonlyMap<string, Counted>): Promise<void> {
  for (let last = ''; ; ) {
    const learners = await learnersAfter(db, last, perReading);
    const [from, to] = [learners[0], learners.at(-1)];
    if (from === undefined || to === undefined) return;
    last = to;
    const answers = Map.groupBy(await answersBetween(db, from, to, asOf), ({ attemptId }) => attemptId);
    const attempts = await attemptsBetween(db, from, to);
    const histories = Map.groupBy(attempts, ({ learnerId }) => learnerId);
    for (const attempt of attempts) {
      const responses = answers.get(attempt.id)?.map(({ question, response }) => [question, response] as const);
      if (!responses) continue;
      const history = { attempts: histories.get(attempt.learnerId) ?? [], results: [] };
      const scored = await scoredAnswers(db, attempt, history, new Map(responses));
      for (const { item, response, score, restScore: rest } of scored.filter((one) => one.firstAttempt)) {
        const version = byVersion.get(key(item.id, item.version));
        if (version) count(version.tally, version.item, { response, score, n: 1, rest, restSquares: rest * rest });
      }
    }
    await new Promise<void>((next) => setTimeout(next, 0));
  }
}

const isOf = (item: Item, response: Response | null) => response === null || fits(item, response);
const key = (id: string, version: number) => `${id}@${version}`;
