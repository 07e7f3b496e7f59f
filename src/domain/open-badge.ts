/** The two contexts of an Open Badge 3.0, in the order that the standard asks. */
export const credentialContext = 'https://www.w3.org/ns/credentials/v2';
export const badgeContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** The tag by which a badge of an organisation is known from one of a person. */
export const organisationTag = 'organisatie';

/** Any verifiable credential that this platform signs. */
export type Credential = {
  '@context': string[];
  id: string;
  type: string[];
  /** A DID, or a profile with that DID as its id. */
  issuer: string | { id: string };
  validFrom: string;
  validUntil: string;
  credentialSubject: { id: string };
};

/** Where a verifier reads whether the credential was revoked (W3C Bitstring Status List 1.0). */
export type StatusEntry = {
  id: string;
  type: 'BitstringStatusListEntry';
  statusPurpose: 'revocation';
  statusListIndex: string;
  statusListCredential: string;
};

export type Alignment = {
  type: ['Alignment'];
  targetName: string;
  targetUrl: string;
  targetCode?: string;
  targetDescription?: string;
  targetFramework: string;
};

export type Achievement = {
  id: string;
  type: ['Achievement'];
  achievementType: 'Competency' | 'Achievement';
  name: string;
  description: string;
  version: string;
  inLanguage: 'nl';
  criteria: { narrative: string };
  image: { id: string; type: 'Image'; caption: string };
  alignment: Alignment[];
  resultDescription: { id: string; type: ['ResultDescription']; name: string; resultType: 'Status' }[];
  tag: string[];
};

export type BadgeSubject = {
  id: string;
  type: ['AchievementSubject'];
  achievement: Achievement;
  result: { type: ['Result']; resultDescription: string; status: 'Completed' }[];
  identifier?: {
    type: 'IdentityObject';
    identityHash: string;
    identityType: 'emailAddress';
    hashed: true;
    salt: string;
  }[];
};

/** An Open Badge 3.0 as this platform makes it, before it is signed. */
export type OpenBadge = Credential & {
  issuer: { id: string; type: ['Profile']; name: string; url: string; description: string };
  name: string;
  description: string;
  awardedDate: string;
  credentialSubject: BadgeSubject;
  evidence: { type: ['Evidence']; name: string; description: string; genre: string }[];
  credentialStatus: StatusEntry;
};

/** W3C Data Integrity; `proof` is an array even for one. */
export type DataIntegrityProof = {
  type: 'DataIntegrityProof';
  cryptosuite: 'eddsa-rdfc-2022';
  created: string;
  verificationMethod: string;
  proofPurpose: 'assertionMethod';
  proofValue: string;
};
export type Signed<T extends Credential> = T & { proof: [DataIntegrityProof] };

/** This platform as the issuer of a badge. @param id its DID */
export function issuerProfile(id: string, url: string, demo: boolean): OpenBadge['issuer'] {
  return {
    id,
    type: ['Profile'],
    name: demo ? 'AI-geletterd (demonstratie)' : 'AI-geletterd',
    url,
    description: 'Leerplatform voor AI-geletterdheid bij de overheid. Geen officiële dienst van de Rijksoverheid.',
  };
}

/** A drawing as the image of a badge, which verifiers ask as an address. */
export function badgePicture(drawing: string, caption: string): Achievement['image'] {
  const bytes = btoa(String.fromCharCode(...new TextEncoder().encode(drawing)));
  return { id: `data:image/svg+xml;base64,${bytes}`, type: 'Image', caption };
}
