import type { Item } from '#domain/schema/item';
import type { Scenario } from '#domain/schema/scenario';
import { record } from '../audit.ts';
import type { Caller, Deps } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { sha256 } from '../digests.ts';
import { putVersion, retireVersion, storedVersions } from './store.ts';

export type Loaded =
  | { kind: 'loaded'; added: number; changed: number; retired: number; replaced: string[] }
  | { kind: 'changed-without-version'; items: string[] };

interface Loading {
  pool?: 'open' | 'closed';
  /** The vignettes that the items name; each is kept with every version of its items. */
  scenarios?: Record<string, Scenario>;
  replace: boolean;
}

const perWrite = 100;

/**
 * Puts the bank in the database, where every version that was ever live stays as it was.
 * A text that changed under a version that was live is a fault: answers to it could not be explained any more.
 * @param loading with `replace` the new text is taken all the same, for who is still writing (never in production)
 */
export async function loadItems(
  deps: Pick<Deps, 'db' | 'now'>,
  by: Caller,
  given: readonly Item[],
  { pool = 'open', scenarios = {}, replace }: Loading,
): Promise<Loaded> {
  const stored = await storedVersions(deps.db, pool);
  const known = new Map(stored.map((one) => [`${one.id} ${one.version}`, one]));
  const now = deps.now();
  const fresh = await Promise.all(
    given.map(async (item) => ({
      item,
      scenario: scenarioOf(item, scenarios),
      digest: await digestOf(item, scenarioOf(item, scenarios)),
      earlier: known.get(`${item.id} ${item.version}`),
    })),
  );

  const rewritten = fresh.filter(
    ({ digest, earlier }) => earlier && earlier.status !== 'draft' && earlier.digest !== digest,
  );
  const names = rewritten.map(({ item }) => `${item.id} (versie ${item.version})`);
  if (names.length > 0 && !replace) return { kind: 'changed-without-version', items: names };

  const toPut = fresh.filter(
    ({ item, digest, earlier }) => earlier?.digest !== digest || earlier.status !== item.status,
  );
  const named = new Set(given.map(({ id }) => id));
  const toRetire = stored.filter(
    ({ id, status }) => !named.has(id) && status !== 'retired' && status !== 'compromised',
  );
  const queries = [
    ...toPut.map(({ item, scenario, digest }) =>
      putVersion(deps.db, { ...about(item), scenario, pool, digest, storedAt: now.toISOString() }),
    ),
    ...toRetire.map(({ id, version }) => retireVersion(deps.db, id, version)),
  ];
  const counts = { added: toPut.filter(({ earlier }) => !earlier).length, retired: toRetire.length };
  const changed = toPut.length - counts.added;
  for (let at = 0; at < queries.length; at += perWrite) {
    const [first, ...rest] = queries.slice(at, at + perWrite);
    const last = at + perWrite >= queries.length;
    const entry = record(now, by, 'items-loaded', { kind: 'item-bank', id: pool }, { detail: { ...counts, changed } });
    if (first) await unconditional(deps.db.write([first, ...rest], last ? [entry] : []));
  }
  return { kind: 'loaded', ...counts, changed, replaced: names };
}

const scenarioOf = ({ scenario }: Item, scenarios: Record<string, Scenario>) =>
  (scenario !== undefined && Object.hasOwn(scenarios, scenario) && scenarios[scenario]) || null;

const about = (item: Item) => ({
  id: item.id,
  version: item.version,
  cell: item.cell,
  status: item.status,
  content: item,
});

/** Whether an item is in use, and who reviewed it, may change without changing what it asks. */
async function digestOf(
  { status: _status, reviewed: _reviewed, ...asked }: Item,
  scenario: Scenario | null,
): Promise<string> {
  return sha256(JSON.stringify(sorted(scenario ? { ...asked, scenario } : asked)));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
