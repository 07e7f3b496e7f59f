import * as z from 'zod';
import { CellId, Id } from './common.ts';

const Share = z.number().min(0).max(1);

export const AttemptsPolicy = z.strictObject({
  cooldownHours: z.number().min(0).describe('Uren tussen twee pogingen die niet zijn gehaald.'),
  maxTries: z.number().int().min(1).describe('Aantal pogingen binnen de periode.'),
  periodDays: z.number().int().min(1).describe('De periode waarover de pogingen tellen, in dagen.'),
  showKey: z
    .enum(['after-pass-or-spent', 'never'])
    .describe('Wanneer het goede antwoord te zien is: na halen of als de pogingen op zijn, of nooit.'),
});
export type AttemptsPolicy = z.infer<typeof AttemptsPolicy>;

export const PassRule = z.strictObject({
  attainedFrom: Share.describe('Vanaf deze gemiddelde score is de cel behaald.'),
  notYetBelow: Share.describe('Onder deze gemiddelde score: nog niet.'),
  shortSet: z
    .strictObject({
      count: z.number().int().min(1).describe('Aantal extra vragen als de score ertussen ligt.'),
      attainedFrom: Share.describe('Vanaf deze score over alle vragen samen is de cel behaald.'),
    })
    .describe('De korte set voor wie net onder de grens zit.'),
});
export type PassRule = z.infer<typeof PassRule>;

export const CellAssessment = z.strictObject({
  kind: z.literal('cell'),
  title: z.string(),
  version: z.number().int().min(1),
  cell: CellId,
  count: z.number().int().min(1).describe('Aantal vragen in de toets; een scenario telt per vraag.'),
  atLeastKinds: z.number().int().min(1).describe('Zoveel verschillende soorten vragen zitten er minstens in.'),
  minutes: z.number().int().min(1).describe('Hoe lang de toets ongeveer duurt. Er is geen tijdslimiet.'),
  exposureCap: Share.describe('Een vraag komt liever niet in een groter deel van de pogingen dan dit.'),
  pass: PassRule,
  attempts: AttemptsPolicy,
});
export const RoleAssessment = z.strictObject({
  kind: z.literal('role'),
  title: z.string(),
  version: z.number().int().min(1),
  role: Id,
  includes: z.array(Id).min(1).describe('De toetsen per cel waaruit deze toets bestaat.'),
});
export const PlacementAssessment = z.strictObject({
  kind: z.literal('placement'),
  title: z.string(),
  version: z.number().int().min(1),
  role: Id.optional().describe('De rol waarvoor deze instaptoets is. Zonder rol is hij voor iedereen.'),
  cells: z.array(CellId).min(1),
  countPerCell: z.number().int().min(1),
  minutes: z.number().int().min(1),
  readyFrom: Share.describe('Vanaf deze score zegt de instaptoets: deze toets kun je nu doen.'),
});

/** A blueprint: what a test draws, when it is passed and how often it may be tried. */
export const Assessment = z.discriminatedUnion('kind', [CellAssessment, RoleAssessment, PlacementAssessment]);
export type Assessment = z.infer<typeof Assessment>;
export type CellAssessment = z.infer<typeof CellAssessment>;
export type RoleAssessment = z.infer<typeof RoleAssessment>;
export type PlacementAssessment = z.infer<typeof PlacementAssessment>;
