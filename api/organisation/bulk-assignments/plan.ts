import type { Relation } from '#domain/application';
import type { Deps } from '../../context.ts';
import { type Given, inParts, type UnfinishedPart } from '../unfinished-parts/part.ts';
import { effectOf, takenOf } from './store.ts';

/** What giving this to these members takes, in parts, with how many get it and for how many it becomes more. */
export async function planGiving(
  { db, newId }: Pick<Deps, 'db' | 'newId'>,
  what: readonly Given[],
  members: readonly string[],
) {
  const parts: UnfinishedPart[] = [];
  const counts = { added: 0, changed: 0 };
  for (const given of what) {
    for await (const some of inTurns(members)) {
      const touched = await effectOf(db, given, some);
      const added = touched.filter(({ isNew }) => isNew).length;
      counts.added += added;
      counts.changed += touched.length - added;
      if (touched.length > 0)
        parts.push({ kind: 'give', given, members: touched.map(({ member }) => member), ids: touched.map(newId) });
    }
  }
  return { parts, counts };
}

/** What taking this from these members takes, in parts, with from how many and of how many something stays. */
export async function planTaking(
  { db }: Pick<Deps, 'db'>,
  what: readonly (Pick<Given, 'kind' | 'subject'> & { relations?: readonly Relation[] | undefined })[],
  members: readonly string[],
  at: string,
) {
  const parts: UnfinishedPart[] = [];
  const counts = { ended: 0, changed: 0 };
  for (const named of what) {
    for await (const some of inTurns(members)) {
      const touched = await takenOf(db, named, some);
      const changed = touched.filter(({ stays }) => stays).length;
      counts.changed += changed;
      counts.ended += touched.length - changed;
      if (touched.length === 0) continue;
      const { relations } = named;
      const of = { members: touched.map(({ member }) => member), assignments: touched.map(({ id }) => id) };
      parts.push({ kind: 'take', ...of, ...(relations && { relations }), at });
    }
  }
  return { parts, counts };
}

/** Others get their turn in between. */
async function* inTurns(members: readonly string[]): AsyncGenerator<readonly string[]> {
  for (const some of inParts(members)) {
    yield some;
    await new Promise<void>((next) => setTimeout(next, 0));
  }
}
