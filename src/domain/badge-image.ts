import type { BadgeSubjectMatter } from './badge-input.ts';
import { badgeSvg } from './motif.ts';
import { roleBadgeSvg } from './mural.ts';
import { cellParts } from './taxonomy.ts';

/** The drawing of a badge. It follows from the data, so a badge carries its own picture and nobody has to fetch one. */
export function badgeImage(about: BadgeSubjectMatter, title: string, size = 512): string {
  if (about.kind === 'role') return roleBadgeSvg(about.need, { size, title });
  const { competence, level } = cellParts(about.shown.cell);
  return badgeSvg(competence, level, { size, title });
}
