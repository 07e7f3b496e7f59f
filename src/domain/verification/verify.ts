import { type Carried, readCarrier } from './carrier.ts';
import { type Check, checklist, evidenceChecks, organisationChecks } from './checks.ts';
import type { DidDocument } from './did.ts';
import { evidenceFacts, isEvidenceFile, judgeEvidence } from './evidence-file.ts';
import { type BadgeFacts, factsOf, formFaults } from './form.ts';
import { inside, isObject, type JsonObject, list, text } from './json.ts';
import { periodAt } from './period.ts';
import { hashAddress } from './recipient.ts';
import { checkRevocation } from './revocation.ts';
import { says } from './sentences.ts';
import { checkJwt, checkProof } from './signature.ts';

/** What the verifier needs from outside. It fetches nothing itself and uploads nothing. */
export interface Surroundings {
  now: Date;
  /** The DID document of an issuer that we know. */
  issuer(
    did: string,
  ): Promise<{ kind: 'known'; document: DidDocument } | { kind: 'unknown' } | { kind: 'unreachable' }>;
  /** The status list at this address; undefined where it can't be had. */
  statusList(url: string): Promise<unknown>;
  /** An address that the person who checks has typed; it is compared here. */
  address?: string;
}

export type Verdict =
  | 'verified'
  /** The evidence file of an organisation, as it was sealed. */
  | 'sealed'
  | 'tampered'
  | 'revoked'
  | 'expired'
  | 'not-yet-valid'
  | 'other-recipient'
  | 'unknown-issuer'
  | 'unchecked';

export type Verification =
  | { kind: 'not-a-badge'; says: string }
  | { kind: Verdict; badge: BadgeFacts; checks: Check[] };

/** Checks a badge, or the evidence file of an organisation, whatever it came in. Every check is told, also those that were not done. */
export async function verifyBadge(input: Uint8Array | string, around: Surroundings): Promise<Verification> {
  const carried = readCarrier(input);
  if (carried.kind === 'not-a-badge') return carried;
  if (carried.kind === 'credential' && isEvidenceFile(carried.credential))
    return verifyEvidence(carried.credential, around);
  const faults = formFaults(carried.credential);
  if (faults === undefined) return { kind: 'not-a-badge', says: says.otherCredential };
  const badge = factsOf(carried.credential);
  const issuer = await around.issuer(badge.issuer);
  const checks = badge.about === 'organisation' ? checklist(organisationChecks) : checklist();
  checks.set('form', faults.length === 0 ? 'good' : 'bad', faults.length === 0 ? says.formGood : says.formBad(faults));
  const verdict =
    issuer.kind === 'known'
      ? await judge(carried, faults, badge, issuer.document, around, checks)
      : withoutIssuer(issuer.kind, checks);
  return { kind: verdict, badge, checks: checks.all() };
}

async function verifyEvidence(file: JsonObject, around: Surroundings): Promise<Verification> {
  const badge = evidenceFacts(file);
  const issuer = await around.issuer(badge.issuer);
  const checks = checklist(evidenceChecks);
  const verdict =
    issuer.kind === 'known'
      ? await judgeEvidence(file, issuer.document, around.now, checks)
      : withoutIssuer(issuer.kind, checks);
  return { kind: verdict, badge, checks: checks.all() };
}

type Checks = ReturnType<typeof checklist>;

function withoutIssuer(kind: 'unknown' | 'unreachable', checks: Checks): Verdict {
  checks.set('issuer', 'unknown', kind === 'unknown' ? says.issuerUnknown : says.issuerUnreachable);
  return kind === 'unknown' ? 'unknown-issuer' : 'unchecked';
}

async function judge(
  carried: Exclude<Carried, { kind: 'not-a-badge' }>,
  faults: readonly string[],
  badge: BadgeFacts,
  issuer: DidDocument,
  around: Surroundings,
  checks: Checks,
): Promise<Verdict> {
  checks.set('issuer', 'good', says.issuerGood(issuer.id));
  if (faults.length > 0) return 'tampered';
  const signature =
    carried.kind === 'jwt' ? await checkJwt(carried, issuer) : await checkProof(carried.credential, issuer, 'badge');
  checks.signature(signature);
  if (signature === 'unsupported') return 'unchecked';
  if (signature !== 'good') return 'tampered';

  const period = checkPeriod(badge, around.now, checks);
  const revocation = await checkRevocation(carried.credential, issuer, around.now, around.statusList);
  checks.revocation(revocation);
  const typed = badge.about === 'person' ? around.address : undefined;
  const recipient = await checkRecipient(carried.credential, typed, checks);
  if (revocation.kind === 'revoked') return 'revoked';
  if (period !== 'good') return period;
  if (recipient === 'other') return 'other-recipient';
  return revocation.kind === 'unknown' ? 'unchecked' : 'verified';
}

function checkPeriod(badge: BadgeFacts, now: Date, checks: Checks): 'good' | 'expired' | 'not-yet-valid' {
  const { validFrom, validUntil } = badge;
  const period = periodAt(now, validFrom, validUntil);
  if (period === 'ahead') {
    checks.set('period', 'bad', says.periodAhead(validFrom));
    return 'not-yet-valid';
  }
  if (period === 'over') {
    checks.set('period', 'bad', says.periodOver(validUntil ?? validFrom));
    return 'expired';
  }
  checks.set('period', 'good', says.periodGood(validUntil));
  return 'good';
}

async function checkRecipient(
  credential: JsonObject,
  address: string | undefined,
  checks: Checks,
): Promise<'same' | 'other' | 'unknown'> {
  const hashed = list(inside(credential, 'credentialSubject').identifier).filter(isObject);
  if (address === undefined || address.trim() === '') return checks.recipient('unknown', says.recipientNotAsked);
  if (hashed.length === 0) return checks.recipient('unknown', says.recipientAbsent);
  for (const { salt, identityHash } of hashed) {
    if ((await hashAddress(address, text(salt) ?? '')) === identityHash)
      return checks.recipient('same', says.recipientGood);
  }
  return checks.recipient('other', says.recipientBad);
}
