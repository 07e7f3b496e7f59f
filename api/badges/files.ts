import type { Deps } from '../context.ts';
import { bakedPng } from './bake-png.ts';
import { bakedSvg } from './bake-svg.ts';
import type { BadgeRow } from './store.ts';

/** The files in which a learner takes a badge along, by the last part of their address. */
export const badgeFiles = {
  'credential.json': {
    type: 'application/ld+json',
    content: async (badge: BadgeRow) => JSON.stringify(badge.credential, null, 2),
  },
  'credential.jwt': { type: 'application/jwt', content: async (badge: BadgeRow) => badge.jwt },
  'badge.svg': {
    type: 'image/svg+xml',
    content: async (badge: BadgeRow) => bakedSvg(drawingOf(badge), badge.credential),
  },
  'badge.png': {
    type: 'image/png',
    content: async (badge: BadgeRow, deps: Pick<Deps, 'drawPng'>) =>
      bakedPng(await deps.drawPng(drawingOf(badge)), badge.credential),
  },
} as const;
export type BadgeFile = keyof typeof badgeFiles;

/** bewijs-beoordelen-2.png */
export function fileName(badge: BadgeRow, file: BadgeFile): string {
  return `bewijs-${badge.about}${file.slice(file.lastIndexOf('.'))}`;
}

/** The picture that was signed with the badge. */
function drawingOf({ credential }: BadgeRow): string {
  const [, base64 = ''] = credential.credentialSubject.achievement.image.id.split(',');
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
}
