import type { Check } from '#domain/verification/checks';
import type { Verification } from '#domain/verification/verify';

/** Neither good nor bad where something could not be known. */
export function toneOf(kind: Verification['kind']): Check['state'] {
  if (kind === 'verified' || kind === 'sealed') return 'good';
  return kind === 'unknown-issuer' || kind === 'unchecked' ? 'unknown' : 'bad';
}

/** True where the signature holds, so that what the badge says is what was issued. */
export function isAsIssued(kind: Verification['kind']): boolean {
  return !['tampered', 'unknown-issuer', 'unchecked', 'not-a-badge'].includes(kind);
}
