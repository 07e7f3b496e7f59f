import { storage } from './storage.ts';

const mark = storage('ai-geletterd-ingelogd');

/**
 * Whether this browser was signed in when we last asked. It says nothing about who, and opens nothing:
 * it only lets a page choose its words before the API has answered.
 */
export const wasSignedIn = () => mark.read() === 'ja';

export function rememberSignedIn(signedIn: boolean): void {
  if (signedIn !== wasSignedIn()) mark.write(signedIn ? 'ja' : null);
}

/** Calls back when somebody signs in in another tab; answers how to stop. */
export const onSignedInElsewhere = (signedIn: () => void) => mark.onChange((text) => text === 'ja' && signedIn());
