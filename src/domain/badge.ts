import { alignments } from './badge-alignment.ts';
import { badgeImage, criteria, description, evidence } from './badge-wording.ts';
import type { Catalogue } from './catalogue.ts';
import { badgeContext, credentialContext, type OpenBadge, type StatusEntry } from './open-badge.ts';
import { gaps } from './requirement.ts';
import { type CellId, cellParts, type LevelVector, levelNames } from './taxonomy.ts';

/** A test that was passed, and with what. */
export interface Shown {
  cell: CellId;
  assessment: { title: string; version: number };
  catalogueVersion: string;
  pool: 'open' | 'closed' | 'mixed';
  decidedAt: string;
}

/** What a badge is about: one attained cell, or a role whose every need is met. */
export type BadgeSubjectMatter = { kind: 'cell'; shown: Shown } | { kind: 'role'; role: string; need: LevelVector; shown: Shown[] };

export interface BadgeInput {
  /** The platform's address and the DID that follows from it. */
  baseUrl: string;
  issuer: string;
  /** Random urn:uuid values: one for the credential, one for the person. */
  id: string;
  subject: string;
  awardedAt: string;
  validUntil: string;
  status: StatusEntry;
  about: BadgeSubjectMatter;
  /** The day of which the law in the questions is told. */
  lawAsOf: string;
  expertReviewed: boolean;
  demo: boolean;
  /** Only on the learner's wish. */
  recipient?: { identityHash: string; salt: string };
}

export type BadgeTaxonomy = Pick<Catalogue, 'competences' | 'roles' | 'taxonomyVersion'>;

/** The unsigned Open Badge 3.0. @throws RangeError on a role that the taxonomy does not hold */
export function badgeCredential(taxonomy: BadgeTaxonomy, input: BadgeInput): OpenBadge {
  const name = badgeName(taxonomy, input.about, input.demo);
  const told = description(taxonomy, input);
  const uri = aboutUri(input.baseUrl, input.about);
  return {
    '@context': [credentialContext, badgeContext],
    id: input.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
    description: told,
    issuer: {
      id: input.issuer,
      type: ['Profile'],
      name: input.demo ? 'AI-geletterd (demonstratie)' : 'AI-geletterd',
      url: input.baseUrl,
      description: 'Leerplatform voor AI-geletterdheid bij de overheid. Geen officiële dienst van de Rijksoverheid.',
    },
    awardedDate: input.awardedAt,
    validFrom: input.awardedAt,
    validUntil: input.validUntil,
    credentialSubject: {
      id: input.subject,
      type: ['AchievementSubject'],
      ...(input.recipient && {
        identifier: [{ type: 'IdentityObject', identityType: 'emailAddress', hashed: true, ...input.recipient }],
      }),
      achievement: {
        id: `${uri}#bewijs`,
        type: ['Achievement'],
        achievementType: input.about.kind === 'cell' ? 'Competency' : 'Achievement',
        name,
        description: told,
        version: taxonomy.taxonomyVersion,
        inLanguage: 'nl',
        criteria: { narrative: criteria(taxonomy, input) },
        image: { id: badgeImage(input.about, name), type: 'Image', caption: name },
        alignment: alignments(taxonomy, input.baseUrl, input.about),
        resultDescription: [{ id: `${uri}#uitslag`, type: ['ResultDescription'], name: 'Toets gehaald', resultType: 'Status' }],
        tag: ['AI-geletterdheid', ...shownCells(input.about)],
      },
      result: [{ type: ['Result'], resultDescription: `${uri}#uitslag`, status: 'Completed' }],
    },
    evidence: evidence(input.about),
    credentialStatus: input.status,
  };
}

/** "Beoordelen, niveau 2 Bekwaam" or "AI-geletterd als behandelaar". */
export function badgeName(taxonomy: BadgeTaxonomy, about: BadgeSubjectMatter, demo: boolean): string {
  const name = about.kind === 'cell' ? cellName(taxonomy, about.shown.cell) : `AI-geletterd als ${roleOf(taxonomy, about.role).short}`;
  return demo ? `Demonstratie: ${name}` : name;
}

/** How long a badge counts: 24 months, unless the platform sets another term. */
export function validUntil(awarded: string, months = 24): string {
  const start = new Date(awarded);
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + months);
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end.toISOString();
}

export type RoleClaim = { kind: 'complete' } | { kind: 'open'; cells: CellId[]; untested: CellId[] };

/** Whether every need is met; else the cell per competence that is still to attain, and which of these have no test yet. */
export function roleClaim(need: LevelVector, held: LevelVector, tested: readonly CellId[]): RoleClaim {
  const cells = gaps(need, held).filter((cell) => cellParts(cell).level === need[cellParts(cell).competence]);
  if (cells.length === 0) return { kind: 'complete' };
  return { kind: 'open', cells, untested: cells.filter((cell) => !tested.includes(cell)) };
}

/** The cells whose tests were passed. */
export function shownCells(about: BadgeSubjectMatter): CellId[] {
  return about.kind === 'cell' ? [about.shown.cell] : about.shown.map(({ cell }) => cell);
}

function cellName(taxonomy: BadgeTaxonomy, cell: CellId): string {
  const { competence, level } = cellParts(cell);
  return `${taxonomy.competences[competence].short}, niveau ${level} ${levelNames[level]}`;
}

function roleOf(taxonomy: BadgeTaxonomy, role: string) {
  const found = taxonomy.roles[role];
  if (!found) throw new RangeError(`no role ${role}`);
  return found;
}

function aboutUri(baseUrl: string, about: BadgeSubjectMatter): string {
  return about.kind === 'cell' ? `${baseUrl}/taxonomie/cel/${about.shown.cell}` : `${baseUrl}/taxonomie/rol/${about.role}`;
}
