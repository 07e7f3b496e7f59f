import { dayOf } from '#domain/dutch-date';
import { type CellId, cellParts } from '#domain/taxonomy';
import type { NextStep } from '../client/attempts.ts';
import { cellShort, cellTitle } from './cells.ts';
import { hourOf } from './dates.ts';
import { inWords } from './numbers.ts';
import { fullName } from './shared.ts';

/** The one step: what it is called, what it says, and what its button says. */
export function nextStepText(
  next: NextStep,
  shortSet: number,
): { lead: string; title: string; says: string; action: string } {
  switch (next.kind) {
    case 'short-set':
      return {
        lead: `Voor ${competence(next.cell)} hoef je de toets niet over te doen. Een korte set van ${inWords(shortSet)} vragen is genoeg.`,
        title: `Lees terug wat je miste, doe dan ${inWords(shortSet)} vragen`,
        says: 'Je antwoorden van net tellen mee.',
        action: 'Start de korte set',
      };
    case 'resume':
      return {
        lead: `De korte set voor ${competence(next.cell)} staat nog open.`,
        title: 'Maak de korte set af',
        says: 'Wat je al hebt beantwoord, staat er nog.',
        action: 'Ga verder',
      };
    case 'claim-badge':
      return {
        lead: 'Wat je hebt gehaald, kun je laten zien met een bewijs dat iedereen kan controleren.',
        title: `Haal je bewijs op voor ${cellShort(next.cell)}`,
        says: 'Een bewijs is van jou. Het staat nergens openbaar tot je dat zelf aanzet.',
        action: 'Naar mijn bewijzen',
      };
    case 'reread':
      return {
        lead: 'Lees na wat je miste. Daarna kun je het opnieuw proberen, met zoveel mogelijk nieuwe vragen.',
        title: next.topic ? `Lees ‘${next.topic.title}’ terug` : `Lees de lessen over ${competence(next.cell)}`,
        says: next.again
          ? `Vanaf ${dayOf(next.again)} om ${hourOf(next.again)} kun je de toets opnieuw doen.`
          : 'Daarna kun je de toets meteen opnieuw doen.',
        action: 'Lees terug',
      };
    case 'next-cell':
      return {
        lead: 'Dit onderdeel is klaar.',
        title: `Ga door met ${cellTitle(next.cell)}`,
        says: 'Dit is de volgende toets die je werk vraagt. Je kunt ook eerst de lessen lezen.',
        action: 'Naar de toets',
      };
    case 'done':
      return {
        lead: 'Er staat niets meer open waar een toets voor is.',
        title: 'Bekijk wat je hebt',
        says: 'Je bewijzen staan bij elkaar. Vraagt je werk meer, dan zie je dat in je leerpad.',
        action: 'Naar mijn bewijzen',
      };
    default:
      return next satisfies never;
  }
}

const competence = (cell: CellId) => fullName(cellParts(cell).competence);
