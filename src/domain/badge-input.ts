import type { Catalogue } from './catalogue.ts';
import type { StatusEntry } from './open-badge.ts';
import type { Role } from './schema/role.ts';
import type { CellId, LevelVector } from './taxonomy.ts';

/** A test that was passed, and with what. */
export interface Shown {
  cell: CellId;
  assessment: { title: string; version: number };
  catalogueVersion: string;
  pool: 'open' | 'closed' | 'mixed';
  decidedAt: string;
}

/** What a badge is about: one attained cell, or a role whose every need is met. */
export type BadgeSubjectMatter =
  | { kind: 'cell'; shown: Shown }
  | { kind: 'role'; role: string; need: LevelVector; shown: Shown[] };

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

/** The cells whose tests were passed. */
export function shownCells(about: BadgeSubjectMatter): CellId[] {
  return about.kind === 'cell' ? [about.shown.cell] : about.shown.map(({ cell }) => cell);
}

/** @throws RangeError on a role that the taxonomy does not hold */
export function roleOf(taxonomy: BadgeTaxonomy, role: string): Role {
  const found = taxonomy.roles[role];
  if (!found) throw new RangeError(`no role ${role}`);
  return found;
}
