import type { CellAssessment } from '#domain/schema/assessment';
import { counted } from './shared.ts';

/** When a test is passed, in words that follow from its blueprint. */
export function passRule({ pass, attempts }: CellAssessment): string {
  const { shortSet } = pass;
  return [
    `Bij een score van ${points(pass.attainedFrom)} of meer, op een schaal van 0 tot 100.`,
    `Kom je tussen ${points(pass.notYetBelow)} en ${points(pass.attainedFrom)} uit, dan maak je nog ${counted(shortSet.count, 'vraag', 'vragen')}.`,
    `Samen is dan ${points(shortSet.attainedFrom)} genoeg.`,
    `Nog niet gehaald? Dan kun je na ${counted(attempts.cooldownHours, 'uur', 'uur')} opnieuw, tot ${attempts.maxTries} keer in ${attempts.periodDays} dagen.`,
  ].join(' ');
}

/** A share as it is shown: 0 to 100, without a percent sign, for it is no share of right answers. */
export const points = (share: number) => Math.round(share * 100);
