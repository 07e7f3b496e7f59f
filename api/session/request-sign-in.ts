import { record } from '../audit.ts';
import type { Caller, Deps } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { signInMail } from './mail-text.ts';
import type { Mail } from './mailer.ts';
import { codeFrom, codeHash, limits, ownedSecret, tokenHash, validFor } from './sign-in-request.ts';
import { addRequest, askedSince, mustBeWithin, type Requester } from './store.ts';

/**
 * Mails a link and a code with which whoever reads that mail can sign in.
 * Known or unknown makes no difference here: an account is made at the first sign-in, not looked up before it.
 */
export async function requestSignIn(deps: Deps, by: Caller, email: string): Promise<{ id: string; expiresAt: string }> {
  return requestProof(deps, by, email, {
    action: 'sign-in-requested',
    page: '/inloggen/bevestigen',
    text: signInMail,
  });
}

interface Purpose {
  action: 'sign-in-requested' | 'address-requested';
  page: `/${string}`;
  text: typeof signInMail;
  /** The account that asks, where what is mailed is for that account alone. */
  owner?: string;
}

/** Mails a link and a code to this address: few per address, many per network. */
export async function requestProof(
  deps: Deps,
  by: Caller,
  email: string,
  { action, page, text, owner }: Purpose,
): Promise<{ id: string; expiresAt: string }> {
  const now = deps.now();
  const address = email.toLowerCase();
  const [id, token, code] = [deps.newId(), deps.newSecret(), await codeFrom(deps.newSecret())];
  const expiresAt = new Date(now.getTime() + validFor).toISOString();
  const since = new Date(now.getTime() - limits.window).toISOString();
  const written = await deps.db.write(
    [
      addRequest(deps.db, {
        id,
        address,
        network: by.origin,
        tokenHash: await tokenHash(ownedSecret(token, owner)),
        codeHash: await codeHash(deps, id, ownedSecret(code, owner)),
        createdAt: now.toISOString(),
        expiresAt,
      }),
      mustBeWithin(deps.db, { address }, since, limits.perAddress),
      mustBeWithin(deps.db, { network: by.origin }, since, limits.perNetwork),
    ],
    [record(now, by, action, { kind: 'sign-in-request', id })],
  );
  if (written.kind === 'refused') throw await tooMany(deps, { address }, { network: by.origin }, since);
  await sendMail(
    deps,
    text({ to: address, link: `${deps.baseUrl}${page}#${token}`, code, minutes: validFor / 60_000 }),
  );
  return { id, expiresAt };
}

async function sendMail(deps: Deps, mail: Mail): Promise<void> {
  try {
    await deps.mailer.send(mail);
  } catch (error) {
    deps.log({ level: 'error', event: 'mail-not-sent', reason: reasonOf(error) });
    throw new RuleBroken(
      'unavailable',
      'We konden de mail niet versturen. Probeer het over een paar minuten opnieuw.',
      { retryAfter: 120 },
    );
  }
}

async function tooMany(deps: Deps, address: Requester, network: Requester, since: string): Promise<RuleBroken> {
  const ofAddress = await askedSince(deps.db, address, since);
  const { first } = ofAddress.times >= limits.perAddress ? ofAddress : await askedSince(deps.db, network, since);
  const freeAt = Date.parse(first) + limits.window;
  const retryAfter = Math.max(1, Math.ceil((freeAt - deps.now().getTime()) / 1000));
  const minutes = Math.ceil(retryAfter / 60);
  return new RuleBroken(
    'too-many',
    `Er is te vaak om een inloglink gevraagd. Gebruik de laatste mail die je kreeg, of probeer het over ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} opnieuw.`,
    { retryAfter },
  );
}

/** The code of the mail server or the network; its message may hold the address. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? String(error.code) : error.name;
}
