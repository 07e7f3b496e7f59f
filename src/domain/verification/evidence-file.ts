import { credentialContext } from '../open-badge.ts';
import { evidenceName, evidenceScope, evidenceType, ownTermsContext } from '../organisation/evidence-credential.ts';
import { sealFormats } from '../organisation/seal-content.ts';
import type { checklist } from './checks.ts';
import type { DidDocument } from './did.ts';
import { type BadgeFacts, issuerOf } from './form.ts';
import { inside, instant, type JsonObject, list, text } from './json.ts';
import { periodAt } from './period.ts';
import { says } from './sentences.ts';
import { checkJsonProof } from './signature.ts';

/** True for the evidence file of an organisation. */
export function isEvidenceFile({ type }: JsonObject): boolean {
  return list(type).includes(evidenceType);
}

/** What the file says of itself. Untrusted text: show it as text, never as HTML. */
export function evidenceFacts(file: JsonObject): BadgeFacts {
  const dossier = dossierOf(file);
  const organisation = { id: '', name: text(inside(dossier, 'organisation').name) ?? '' };
  return {
    about: 'evidence-file',
    evidence: [],
    name: evidenceName({ organisation, asOf: text(dossier.asOf) ?? '' }),
    description: evidenceScope,
    criteria: '',
    issuer: issuerOf(file) ?? '',
    issuerName: text(inside(file, 'issuer').name) ?? '',
    validFrom: text(file.validFrom) ?? '',
  };
}

/** The required members that are missing or of another form. */
export function evidenceFaults(file: JsonObject): string[] {
  const dossier = dossierOf(file);
  const [first, second, ...more] = list(file['@context']);
  const required: Record<string, boolean> = {
    '@context': first === credentialContext && second === ownTermsContext && more.length === 0,
    type: list(file.type).includes('VerifiableCredential'),
    'issuer.id': issuerOf(file) !== undefined,
    validFrom: instant(file.validFrom) !== undefined,
    'credentialSubject.id': text(inside(file, 'credentialSubject').id) !== undefined,
    'dossier.format': sealFormats.some((format) => format === dossier.format),
    'dossier.asOf': /^\d{4}-\d{2}-\d{2}$/.test(text(dossier.asOf) ?? ''),
    'dossier.organisation.name': text(inside(dossier, 'organisation').name) !== undefined,
  };
  return Object.keys(required).filter((member) => !required[member]);
}

/** A file is true of its day for ever: it does not expire and is not revoked. */
export async function judgeEvidence(
  file: JsonObject,
  issuer: DidDocument,
  now: Date,
  checks: ReturnType<typeof checklist>,
): Promise<'sealed' | 'tampered' | 'unchecked' | 'not-yet-valid'> {
  const faults = evidenceFaults(file);
  checks.set(
    'form',
    faults.length === 0 ? 'good' : 'bad',
    faults.length === 0 ? says.evidenceForm : says.formBad(faults),
  );
  checks.set('issuer', 'good', says.issuerGood(issuer.id));
  if (faults.length > 0) return 'tampered';
  const signature = await checkJsonProof(file, issuer);
  checks.signature(signature);
  if (signature === 'unsupported') return 'unchecked';
  if (signature !== 'good') return 'tampered';
  const { validFrom } = evidenceFacts(file);
  if (periodAt(now, validFrom) === 'ahead') {
    checks.set('period', 'bad', says.periodAhead(validFrom));
    return 'not-yet-valid';
  }
  checks.set('period', 'good', says.evidencePeriod(text(dossierOf(file).asOf) ?? '', validFrom));
  return 'sealed';
}

const dossierOf = (file: JsonObject) => inside(inside(file, 'credentialSubject'), 'dossier');
