import { record } from '../audit.ts';
import type { Caller, Deps } from '../context.ts';
import { mustHaveChanged } from '../db/writer.ts';
import { RuleBroken } from '../errors.ts';
import { addIdentity, addLearner, findLearner, type Grant, grantsOf } from '../learners/store.ts';
import { forgetRemembered } from './remembered.ts';
import type { Session } from './session.ts';
import { codeHash, mailIssuer, mostTries, plainCode, tokenHash } from './sign-in-request.ts';
import { addSession, countTry, endSession, findRequest, type SignInRequest, useRequest } from './store.ts';

/** What the browser has of the mail: the link's token, or the code and the request that it was asked with. */
export type Proof = { token: string } | { request: string; code: string };

export interface SignedIn {
  token: string;
  learner: { id: string; address: string; grants: Grant[] };
  new: boolean;
}

/** Opens a session for whoever proves to read the mail; the first time this makes the account. */
export async function signIn(deps: Deps, by: Caller, proof: Proof, earlier?: Session): Promise<SignedIn> {
  const request = 'token' in proof ? await provenByToken(deps, proof.token) : await provenByCode(deps, by, proof);
  return openSession(deps, by, request, earlier);
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

async function provenByToken(deps: Deps, token: string): Promise<SignInRequest> {
  return assertUsable(deps, await findRequest(deps.db, { tokenHash: await tokenHash(token) }));
}

async function provenByCode(deps: Deps, by: Caller, proof: { request: string; code: string }): Promise<SignInRequest> {
  const request = assertUsable(deps, await findRequest(deps.db, { id: proof.request }));
  const isRight = request.codeHash === (await codeHash(deps, request.id, plainCode(proof.code)));
  const subject = { kind: 'sign-in-request', id: request.id };
  const counted = await deps.db.write(
    [countTry(deps.db, request.id, mostTries), mustHaveChanged(deps.db.read)],
    isRight ? [] : [record(deps.now(), by, 'sign-in-refused', subject, { result: 'refused' })],
  );
  if (counted.kind === 'refused') {
    throw new RuleBroken(
      'code-blocked',
      'De code is te vaak verkeerd getypt. Gebruik de link in de mail, of vraag een nieuwe mail aan.',
    );
  }
  if (!isRight) {
    throw new RuleBroken('bad-input', 'Deze code klopt niet. Kijk in de nieuwste mail en typ de acht cijfers over.', {
      faults: [{ field: 'code', detail: 'Deze code hoort niet bij de mail die je nu aanvroeg.' }],
    });
  }
  return request;
}

function assertUsable(deps: Deps, request: SignInRequest | undefined): SignInRequest {
  if (!request) throw new RuleBroken('not-found', 'Deze link kennen we niet. Vraag een nieuwe inloglink aan.');
  if (request.usedAt)
    throw new RuleBroken('link-used', 'Deze link is al gebruikt. Ben je niet ingelogd? Vraag dan een nieuwe aan.');
  if (request.expiresAt <= deps.now().toISOString()) {
    throw new RuleBroken('link-expired', 'Deze link is verlopen. Vraag een nieuwe aan.');
  }
  return request;
}
