import type { Deps } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { collected } from './collect.ts';
import type { OneItem } from './schema.ts';
import { versionView } from './view.ts';

/** All versions of one item with their statistics, the newest first. */
export async function readItem(deps: Deps, id: string): Promise<OneItem> {
  const { asOf, versions } = await collected(deps);
  const own = versions.filter(({ item }) => item.id === id).toReversed();
  const [newest] = own;
  if (!newest) throw new RuleBroken('not-found', 'Deze vraag bestaat niet.');
  return { asOf, id, cell: newest.item.cell, lesson: newest.item.lesson, versions: own.map(versionView) };
}
