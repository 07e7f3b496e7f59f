import { record } from '../audit.ts';
import type { Caller, Deps } from '../context.ts';
import { mustHaveChanged } from '../db/writer.ts';
import { RuleBroken } from '../errors.ts';
import { codeHash, mostTries, ownedSecret, plainCode, tokenHash } from './sign-in-request.ts';
import { countTry, findRequest, type SignInRequest } from './store.ts';

/** What the browser has of the mail: the link's token, or the code and the request that it was asked with. */
export type Proof = { token: string } | { request: string; code: string };

/**
 * The request whose mail somebody proves to have read, while it can be used.
 * @param owner the account that asked, where the mail was for that account alone
 */
export async function provenRequest(deps: Deps, by: Caller, proof: Proof, owner?: string): Promise<SignInRequest> {
  return 'token' in proof ? provenByToken(deps, proof.token, owner) : provenByCode(deps, by, proof, owner);
}

async function provenByToken(deps: Deps, token: string, owner?: string): Promise<SignInRequest> {
  return assertUsable(deps, await findRequest(deps.db, { tokenHash: await tokenHash(ownedSecret(token, owner)) }));
}

async function provenByCode(
  deps: Deps,
  by: Caller,
  proof: { request: string; code: string },
  owner?: string,
): Promise<SignInRequest> {
  const request = assertUsable(deps, await findRequest(deps.db, { id: proof.request }));
  const isRight = request.codeHash === (await codeHash(deps, request.id, ownedSecret(plainCode(proof.code), owner)));
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

export function assertUsable(deps: Deps, request: SignInRequest | undefined): SignInRequest {
  if (!request) throw new RuleBroken('not-found', 'Deze link kennen we niet. Vraag een nieuwe inloglink aan.');
  if (request.usedAt)
    throw new RuleBroken('link-used', 'Deze link is al gebruikt. Ben je niet ingelogd? Vraag dan een nieuwe aan.');
  if (request.expiresAt <= deps.now().toISOString()) {
    throw new RuleBroken('link-expired', 'Deze link is verlopen. Vraag een nieuwe aan.');
  }
  return request;
}
