import { record } from '../audit.ts';
import type { Caller, Deps } from '../context.ts';
import { mustHaveChanged } from '../db/writer.ts';
import { RuleBroken } from '../errors.ts';
import { addIdentity, addLearner, findLearner, type Grant, grantsOf } from '../learners/store.ts';
import { assertUsable, type Proof, provenRequest } from './proof.ts';
import { forgetRemembered } from './remembered.ts';
import type { Session } from './session.ts';
import { mailIssuer, tokenHash } from './sign-in-request.ts';
import { addSession, endSession, findRequest, type SignInRequest, useRequest } from './store.ts';

export interface SignedIn {
  token: string;
  learner: { id: string; address: string; grants: Grant[] };
  new: boolean;
}

/** Opens a session for whoever proves to read the mail; the first time this makes the account. */
export async function signIn(deps: Deps, by: Caller, proof: Proof, earlier?: Session): Promise<SignedIn> {
  return openSession(deps, by, await provenRequest(deps, by, proof), earlier);
}

async function openSession(
  deps: Deps,
  by: Caller,
  request: SignInRequest,
  earlier?: Session,
  mayRetry = true,
): Promise<SignedIn> {
  const known = await findLearner(deps.db, mailIssuer, request.address);
  const id = known ?? deps.newId();
  const token = deps.newSecret();
  const hash = await tokenHash(token);
  const at = deps.now();
  const now = at.toISOString();
  const identity = { iss: mailIssuer, sub: request.address, learnerId: id, createdAt: now };
  const person: Caller = { actor: { kind: 'learner', id }, origin: by.origin };
  const written = await deps.db.write(
    [
      useRequest(deps.db, request.id, now),
      mustHaveChanged(deps.db.read),
      ...(known ? [] : [addLearner(deps.db, id, now), addIdentity(deps.db, identity)]),
      ...(earlier ? [endSession(deps.db, earlier.tokenHash, now)] : []),
      addSession(deps.db, { tokenHash: hash, learnerId: id, createdAt: now, seenAt: now }),
    ],
    [
      ...(known ? [] : [record(at, person, 'account-made', { kind: 'learner', id })]),
      record(at, person, 'signed-in', { kind: 'learner', id }),
    ],
  );
  if (written.kind === 'written') {
    if (earlier) forgetRemembered(deps.db);
    return { token, learner: { id, address: request.address, grants: await grantsOf(deps.db, id) }, new: !known };
  }
  assertUsable(deps, await findRequest(deps.db, { id: request.id }));
  if (!mayRetry) throw new RuleBroken('conflict', 'Inloggen lukte net niet. Probeer het nog een keer.');
  return openSession(deps, by, request, earlier, false);
}
