import { type LevelVector, noLevels } from '#domain/taxonomy';
import { api, ask } from './api.ts';
import { rememberSignedIn, wasSignedIn } from './signed-in.ts';

/**
 * What the person at this device has shown in tests. Tests that count need an account, so without one: nothing yet.
 * Who is not signed in is not asked about, so that reading without an account sends nothing.
 */
export async function heldHere(): Promise<LevelVector> {
  if (!wasSignedIn()) return noLevels;
  const outcome = await ask(api.standing.$get());
  if (outcome.kind === 'signed-out') rememberSignedIn(false);
  return outcome.kind === 'ok' ? outcome.value.held : noLevels;
}
