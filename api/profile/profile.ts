import type { Situation } from '#domain/situation';
import { record } from '../audit.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { RuleBroken } from '../errors.ts';
import { ownSituation, unknownIn } from './known.ts';
import { findProfile, putProfile } from './store.ts';

/** What the learner chose, without what no longer exists. */
export async function readProfile(deps: Deps, by: Caller<Person>) {
  const saved = await findProfile(deps.db, by.actor.id);
  return { ...ownSituation(deps.catalogue, saved?.situation), ...(saved && { updatedAt: saved.updatedAt }) };
}

export async function saveProfile(deps: Deps, by: Caller<Person>, situation: Situation) {
  const faults = unknownIn(deps.catalogue, situation);
  if (faults.length > 0) throw new RuleBroken('bad-input', 'Haal weg wat niet bestaat en bewaar opnieuw.', { faults });
  const now = deps.now();
  const updatedAt = now.toISOString();
  const { id } = by.actor;
  await unconditional(
    deps.db.write(
      [putProfile(deps.db, id, situation, updatedAt)],
      [record(now, by, 'profile-saved', { kind: 'profile', id })],
    ),
  );
  return { situation, updatedAt, removed: [] };
}
