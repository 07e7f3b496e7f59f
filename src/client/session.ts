import { api, ask, type Outcome } from './api.ts';
import { rememberSignedIn } from './signed-in.ts';

export interface Learner {
  address: string;
  grants: ('trainer' | 'administrator')[];
}
export type Session = { signedIn: false } | { signedIn: true; learner: Learner; expiresAt: string };
/** What a mail gives: the link's token, or the code with the request that asked for it. */
export type Proof = { token: string } | { request: string; code: string };

/** Who is signed in here; a session that has ended answers `signedIn: false`. */
export async function currentSession(): Promise<Outcome<Session>> {
  const outcome = await ask(api.sessions.current.$get());
  if (outcome.kind === 'ok') rememberSignedIn(outcome.value.signedIn);
  return outcome;
}

/** Asks for a mail with a link and a code; known and unknown addresses get the same answer. */
export const requestSignIn = (email: string) => ask(api['sign-in-requests'].$post({ json: { email } }));

/**
 * Uses up the link or the code. Where the answer got lost or the link was used a moment ago, for instance by a
 * second click, being signed in is what counts.
 */
export async function signIn(proof: Proof): Promise<Outcome<null>> {
  const outcome = await ask(api.sessions.$post({ json: proof }));
  if (outcome.kind === 'refused' && outcome.problem.code === 'link-used') {
    const session = await currentSession();
    if (session.kind === 'ok' && session.value.signedIn) return { kind: 'ok', value: null };
  }
  if (outcome.kind !== 'ok') return outcome;
  rememberSignedIn(true);
  return { kind: 'ok', value: null };
}

export async function signOut(where: 'here' | 'everywhere'): Promise<Outcome<unknown>> {
  const outcome = await ask<Awaited<ReturnType<typeof api.sessions.$delete>>>(
    where === 'here' ? api.sessions.current.$delete() : api.sessions.$delete(),
  );
  if (outcome.kind === 'ok' || outcome.kind === 'signed-out') rememberSignedIn(false);
  return outcome.kind === 'signed-out' ? { kind: 'ok', value: null } : outcome;
}
