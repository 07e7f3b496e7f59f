import { dutchDate } from '../dutch-date.ts';
import { credentialContext } from '../open-badge.ts';
import type { SealContent } from './seal-content.ts';

/** Says that terms of our own may stand in it; the signature is over the JSON as it is, so none can be slipped in. */
export const ownTermsContext = 'https://www.w3.org/ns/credentials/undefined-terms/v2';
export const evidenceType = 'EvidenceFileCredential';

/** The evidence file as a verifiable credential (W3C VCDM 2.0), with the organisation as subject. */
export type EvidenceCredential = {
  '@context': string[];
  id: string;
  type: string[];
  name: string;
  description: string;
  issuer: { id: string; name: string };
  validFrom: string;
  credentialSchema: { id: string; type: 'JsonSchema' };
  credentialSubject: { id: string; digest: string; dossier: SealContent };
};

/** W3C Data Integrity EdDSA Cryptosuites 1.0, eddsa-jcs-2022: signed over canonical JSON. */
export type JsonProof = {
  '@context': string[];
  type: 'DataIntegrityProof';
  cryptosuite: 'eddsa-jcs-2022';
  created: string;
  verificationMethod: string;
  proofPurpose: 'assertionMethod';
  proofValue: string;
};
export type SignedEvidence = EvidenceCredential & { proof: [JsonProof] };

export interface EvidenceInput {
  /** Addresses as urn:uuid. */
  id: string;
  subject: string;
  issuer: string;
  baseUrl: string;
  content: SealContent;
  /** Of the content in canonical JSON. */
  digest: string;
  demo: boolean;
}

export function evidenceCredential({
  id,
  subject,
  issuer,
  baseUrl,
  content,
  digest,
  demo,
}: EvidenceInput): EvidenceCredential {
  const name = evidenceName(content);
  return {
    '@context': [credentialContext, ownTermsContext],
    id,
    type: ['VerifiableCredential', evidenceType],
    name: demo ? `Demonstratie: ${name}` : name,
    description: evidenceScope,
    issuer: { id: issuer, name: demo ? 'AI-geletterd (demonstratie)' : 'AI-geletterd' },
    validFrom: content.countedAt,
    credentialSchema: { id: `${baseUrl}${evidenceSchemaPath}`, type: 'JsonSchema' },
    credentialSubject: { id: subject, digest, dossier: content },
  };
}

/** "Dossier van Gemeente Voorbeeldstad per 30 november 2026" */
export function evidenceName({ organisation, asOf }: Pick<SealContent, 'organisation' | 'asOf'>): string {
  return `Dossier van ${organisation.name} per ${dutchDate(asOf)}`;
}

export const evidenceScope =
  'Dit dossier laat zien wat de organisatie doet aan AI-geletterdheid (artikel 4 AI-verordening). Het zegt niet dat zij aan de verordening voldoet.';

export const evidenceSchemaPath = '/credentials/schemas/dossier-2.json';
/** Of files that were made before; they are kept, and so is what describes them. */
export const firstEvidenceSchemaPath = '/credentials/schemas/dossier-1.json';
