import type { Deps } from '../../context.ts';
import type { Database } from '../../db/client.ts';
import { unconditional } from '../../db/writer.ts';
import { tellingHowFar } from '../under-way/how-far.ts';
import { queriesOf } from './queries.ts';
import {
  countParts,
  firstPart,
  isThere,
  organisationsUnfinished,
  type PartRow,
  partsAbout,
  setAside,
  takePart,
} from './store.ts';

type Given = Pick<Deps, 'db' | 'now' | 'log'>;

const finishing = new WeakMap<Database, Map<string, Promise<boolean>>>();

/**
 * Does what is left of work that counts already, and answers whether there was any. Whoever comes to the organisation
 * meanwhile waits for it, so that nobody sees half of it; where a process ended halfway, the next who comes does the rest.
 */
export function finishParts(deps: Given, organisation: string): Promise<boolean> {
  const own = finishing.get(deps.db) ?? new Map<string, Promise<boolean>>();
  finishing.set(deps.db, own);
  const busy = own.get(organisation);
  if (busy) return busy;
  const done = finishAll(deps, organisation).finally(() => own.delete(organisation));
  own.set(organisation, done);
  return done;
}

/** For a start: what an earlier process left, in every organisation. */
export async function finishEveryPart(deps: Given): Promise<void> {
  for (const organisation of await organisationsUnfinished(deps.db)) await finishParts(deps, organisation);
}

/** What concerns one member, before the rest: who reads about themselves does not wait for everybody. Answers whether there was any. */
export async function finishPartsOf(deps: Given, organisation: string, member: string): Promise<boolean> {
  const parts = await partsAbout(deps.db, organisation, member);
  for (const part of parts) await finish(deps, part);
  return parts.length > 0;
}

async function finishAll(deps: Given, organisation: string): Promise<boolean> {
  const { db } = deps;
  const of = await countParts(db, organisation);
  if (of === 0) return false;
  await tellingHowFar(db, organisation, { work: 'changes', of }, async (did) => {
    for (let part = await firstPart(db, organisation); part; part = await firstPart(db, organisation)) {
      await finish(deps, part);
      did(1);
    }
  });
  return true;
}

/** What the database refuses, though it counts already, is set aside for an operator: others do not stop for it. */
async function finish({ db, now, log }: Given, { seq, organisationId, content }: PartRow): Promise<void> {
  const written = await db.write([...takePart(db, seq), ...(await queriesOf(db, organisationId, content))]);
  if (written.kind === 'written' || !(await isThere(db, seq))) return;
  await unconditional(db.write([setAside(db, seq, now().toISOString())]));
  log({ level: 'error', event: 'part-set-aside', part: seq, organisation: organisationId, work: content.kind });
}
