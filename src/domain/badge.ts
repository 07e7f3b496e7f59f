import { alignments } from './badge-alignment.ts';
import { badgeImage } from './badge-image.ts';
import { type BadgeInput, type BadgeSubjectMatter, type BadgeTaxonomy, roleOf, shownCells } from './badge-input.ts';
import { criteria, description, evidence } from './badge-wording.ts';
import { badgeContext, badgePicture, credentialContext, issuerProfile, type OpenBadge } from './open-badge.ts';
import { gaps } from './requirement.ts';
import { type CellId, cellParts, type LevelVector, levelNames } from './taxonomy.ts';

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
    issuer: issuerProfile(input.issuer, input.baseUrl, input.demo),
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
        image: badgePicture(badgeImage(input.about, name), name),
        alignment: alignments(taxonomy, input.baseUrl, input.about),
        resultDescription: [
          { id: `${uri}#uitslag`, type: ['ResultDescription'], name: 'Toets gehaald', resultType: 'Status' },
        ],
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
  const name =
    about.kind === 'cell'
      ? cellName(taxonomy, about.shown.cell)
      : `AI-geletterd als ${roleOf(taxonomy, about.role).short}`;
  return demo ? `Demonstratie: ${name}` : name;
}

export type RoleClaim = { kind: 'complete' } | { kind: 'open'; cells: CellId[]; untested: CellId[] };

/** Whether every need is met; else the cell per competence that is still to attain, and which of these have no test yet. */
export function roleClaim(need: LevelVector, held: LevelVector, tested: readonly CellId[]): RoleClaim {
  const cells = gaps(need, held).filter((cell) => cellParts(cell).level === need[cellParts(cell).competence]);
  if (cells.length === 0) return { kind: 'complete' };
  return { kind: 'open', cells, untested: cells.filter((cell) => !tested.includes(cell)) };
}

function cellName(taxonomy: BadgeTaxonomy, cell: CellId): string {
  const { competence, level } = cellParts(cell);
  return `${taxonomy.competences[competence].short}, niveau ${level} ${levelNames[level]}`;
}

function aboutUri(baseUrl: string, about: BadgeSubjectMatter): string {
  return about.kind === 'cell'
    ? `${baseUrl}/taxonomie/cel/${about.shown.cell}`
    : `${baseUrl}/taxonomie/rol/${about.role}`;
}
