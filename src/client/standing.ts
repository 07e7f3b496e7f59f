import { type LevelVector, noLevels } from '#domain/taxonomy';

/** What the person at this device has shown in tests. Tests that count need an account, so without one: nothing yet. */
export async function heldHere(): Promise<LevelVector> {
  return noLevels;
}
