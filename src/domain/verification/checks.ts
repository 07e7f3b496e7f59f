import type { Revocation } from './revocation.ts';
import { says } from './sentences.ts';
import type { SignatureOutcome } from './signature.ts';

export const checkNames = {
  form: 'Vorm',
  issuer: 'Uitgever',
  key: 'Sleutel',
  signature: 'Handtekening',
  period: 'Geldigheid',
  revocation: 'Intrekking',
  recipient: 'Houder',
} as const;
export type CheckId = keyof typeof checkNames;
const checkIds = [
  'form',
  'issuer',
  'key',
  'signature',
  'period',
  'revocation',
  'recipient',
] as const satisfies readonly CheckId[];

/** One thing that was looked at: good, bad, or not known; `says` is a Dutch sentence. */
export interface Check {
  id: CheckId;
  name: string;
  state: 'good' | 'bad' | 'unknown';
  says: string;
}

const recipientStates = { same: 'good', other: 'bad', unknown: 'unknown' } as const satisfies Record<
  string,
  Check['state']
>;

const signatureChecks = {
  good: { state: 'good', says: says.signatureGood },
  bad: { state: 'bad', says: says.signatureBad },
  unsupported: { state: 'unknown', says: says.signatureUnsupported },
} as const satisfies Record<Exclude<SignatureOutcome, 'unknown-key'>, Pick<Check, 'state' | 'says'>>;

/** What is looked at in an evidence file: it has no holder, and nobody revokes it. */
export const evidenceChecks = ['form', 'issuer', 'key', 'signature', 'period'] as const satisfies readonly CheckId[];

/** What is looked at in the badge of an organisation: no person holds it. */
export const organisationChecks = [...evidenceChecks, 'revocation'] as const satisfies readonly CheckId[];

/** The list of all checks; one that nobody set says that it was not done. */
export function checklist(ids: readonly CheckId[] = checkIds) {
  const done = new Map<CheckId, Pick<Check, 'state' | 'says'>>();
  const set = (id: CheckId, state: Check['state'], sentence: string) => {
    done.set(id, { state, says: sentence });
  };
  return {
    set,
    signature(outcome: SignatureOutcome): void {
      if (outcome === 'good') set('key', 'good', says.keyGood);
      if (outcome === 'unknown-key') set('key', 'bad', says.keyBad);
      else set('signature', signatureChecks[outcome].state, signatureChecks[outcome].says);
    },
    revocation(found: Revocation): void {
      if (found.kind === 'unknown') set('revocation', 'unknown', says.revocationUnknown);
      else if (found.kind === 'revoked') set('revocation', 'bad', says.revoked(found.asOf));
      else set('revocation', 'good', says.notRevoked(found.asOf));
    },
    recipient<T extends keyof typeof recipientStates>(outcome: T, sentence: string): T {
      set('recipient', recipientStates[outcome], sentence);
      return outcome;
    },
    all: (): Check[] =>
      ids.map((id) => ({
        id,
        name: checkNames[id],
        ...(done.get(id) ?? { state: 'unknown', says: says.notChecked }),
      })),
  };
}
