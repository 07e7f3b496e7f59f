import { record } from '../../audit.ts';
import type { Caller, Deps, Person } from '../../context.ts';
import { mustHaveChanged } from '../../db/writer.ts';
import { keyedDigest } from '../../digests.ts';
import { RuleBroken } from '../../errors.ts';
import { addIdentity, addressesOf, dropIdentity, findLearner, mustKeepIdentity } from '../../learners/store.ts';
import { addressMail } from '../../session/mail-text.ts';
import { type Proof, provenRequest } from '../../session/proof.ts';
import { forgetRemembered } from '../../session/remembered.ts';
import { requestProof } from '../../session/request-sign-in.ts';
import type { Session } from '../../session/session.ts';
import { mailIssuer } from '../../session/sign-in-request.ts';
import { endOtherSessionsOf, useRequest } from '../../session/store.ts';

/** The addresses with which one signs in, the first one first. Their ids say nothing to who reads a log. */
export async function ownAddresses(deps: Deps, by: Caller<Person>) {
  const rows = await addressesOf(deps.db, mailIssuer, by.actor.id);
  return Promise.all(rows.map(async (row) => ({ id: await addressId(deps, row.address), ...row })));
}

/** Mails a link and a code to an address; only this account can add the address with them. */
export async function requestAddress(deps: Deps, by: Caller<Person>, email: string) {
  const owner = by.actor.id;
  return requestProof(deps, by, email, {
    action: 'address-requested',
    page: '/account/adres',
    text: addressMail,
    owner,
  });
}

/** Adds an address to the account of whoever proves to read its mail. An address has one account. */
export async function addAddress(deps: Deps, by: Caller<Person>, proof: Proof) {
  const learnerId = by.actor.id;
  const { id, address } = await provenRequest(deps, by, proof, learnerId);
  const holder = await findLearner(deps.db, mailIssuer, address);
  if (holder === learnerId) return ownAddresses(deps, by);
  if (holder !== undefined) throw otherAccount();
  const at = deps.now();
  const now = at.toISOString();
  const written = await deps.db.write(
    [
      useRequest(deps.db, id, now),
      mustHaveChanged(deps.db.read),
      addIdentity(deps.db, { iss: mailIssuer, sub: address, learnerId, createdAt: now }),
    ],
    [record(at, by, 'address-added', { kind: 'learner', id: learnerId })],
  );
  if (written.kind === 'refused') throw otherAccount();
  return ownAddresses(deps, by);
}

/** Takes an address off the account and ends its other sessions: who can read that mail no longer gets in. One address stays. */
export async function removeAddress(deps: Deps, by: Caller<Person>, session: Session, id: string): Promise<void> {
  const found = (await ownAddresses(deps, by)).find((one) => one.id === id);
  if (!found) throw new RuleBroken('not-found', 'Dit adres hoort niet bij je account.');
  const learnerId = by.actor.id;
  const at = deps.now();
  const written = await deps.db.write(
    [
      dropIdentity(deps.db, { iss: mailIssuer, sub: found.address, learnerId }),
      mustKeepIdentity(deps.db, learnerId),
      endOtherSessionsOf(deps.db, learnerId, session.tokenHash, at.toISOString()),
    ],
    [record(at, by, 'address-removed', { kind: 'learner', id: learnerId })],
  );
  if (written.kind === 'refused')
    throw new RuleBroken(
      'conflict',
      'Dit is je enige adres. Voeg eerst een ander adres toe, anders kun je niet meer inloggen.',
    );
  forgetRemembered(deps.db);
}

const addressId = (deps: Deps, address: string) => keyedDigest(deps.secret, `address:${address}`);

const otherAccount = () =>
  new RuleBroken('conflict', 'Met dit adres is al een account. Log daarmee in als je dat account wilt gebruiken.');
