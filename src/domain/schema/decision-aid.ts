import * as z from 'zod';
import { positions, riskGroups } from '../application.ts';
import { topics, verdicts } from '../decision-aid/terms.ts';
import { CheckedOn, Id, IsoDate, Source } from './common.ts';

/** A place in the law on which a question, an answer or a duty rests. */
export const LawReference = z.strictObject({
  law: Id.describe('De wettekst in content/law.'),
  place: z.string().min(3).optional().describe('De plek in die wettekst, zoals: lid 3, tweede alinea.'),
});
export type LawReference = z.infer<typeof LawReference>;

const Labels = z.array(Id).min(1);

/** Where an answer leads, where that depends on what was answered before. */
export const Branch = z.strictObject({
  when: Labels.optional().describe('Alleen als al deze kenmerken er zijn. Weggelaten: altijd.'),
  unless: Labels.optional().describe('Niet als een van deze kenmerken er is.'),
  labels: Labels.optional().describe('Kenmerken die er op deze weg bij komen.'),
  to: Id.describe('De volgende vraag, of: uitkomst.'),
});
export type Branch = z.infer<typeof Branch>;

export const AidAnswer = z.strictObject({
  id: Id.describe('De naam van het antwoord, voor altijd: adressen en registers verwijzen ernaar.'),
  text: z.string().min(2).describe('Het antwoord zoals iemand het kiest.'),
  hint: z.string().min(10).optional().describe('Wanneer je dit antwoord kiest.'),
  labels: Labels.optional().describe('De kenmerken die de toepassing door dit antwoord krijgt.'),
  next: z
    .union([Id, z.array(Branch).min(1)])
    .describe('De volgende vraag, of: uitkomst. Of een lijst: de eerste weg die past, geldt.'),
});
export type AidAnswer = z.infer<typeof AidAnswer>;

/** One question of the decision aid about the AI Act. */
export const AidQuestion = z.strictObject({
  order: z.number().int().min(1).describe('De plaats in de lijst met alle vragen; met 1 begint iedereen.'),
  topic: z.enum(topics).describe('Waar de vraag over gaat.'),
  question: z.string().min(10).describe('De vraag, in één gewone zin.'),
  help: z.string().min(30).describe('Wat je moet weten om te kunnen antwoorden.'),
  list: z
    .strictObject({ title: z.string().min(5), points: z.array(z.string().min(5)).min(2) })
    .optional()
    .describe('Een opsomming bij de uitleg, met een kopje.'),
  law: z.array(LawReference).describe('De artikelen waar de vraag uit volgt; leeg als er alleen een andere bron is.'),
  sources: z.array(Source).min(1).optional().describe('Andere bronnen dan de wet zelf.'),
  answers: z.array(AidAnswer).min(2),
});
export type AidQuestion = z.infer<typeof AidQuestion>;

/** What the organisation has to do, for who has the labels that it names. */
export const Duty = z.strictObject({
  text: z.string().min(20).describe('Wat de organisatie doet, in één of twee zinnen.'),
  when: Labels.optional().describe('Alleen als al deze kenmerken er ook zijn. Weggelaten: altijd.'),
  unless: Labels.optional().describe('Niet als een van deze kenmerken er is.'),
  law: LawReference.optional(),
  from: IsoDate.optional().describe('Vanaf wanneer dit geldt, als dat hier anders is dan bij de wettekst staat.'),
});
export type Duty = z.infer<typeof Duty>;

/** Something that the answers say of an application. */
export const AidLabel = z.strictObject({
  order: z.number().int().min(1).describe('De plaats in de uitkomst.'),
  topic: z.enum(topics).describe('Waar het kenmerk over gaat.'),
  title: z.string().min(3).describe('Het kenmerk in een paar woorden.'),
  meaning: z.string().min(30).describe('Wat dit betekent voor de organisatie.'),
  verdict: z.enum(verdicts).optional().describe('Waar het kenmerk de uitkomst mee bepaalt.'),
  application: z
    .strictObject({ risk: z.enum(riskGroups).optional(), position: z.enum(positions).optional() })
    .optional()
    .describe('Wat het kenmerk zegt over de eigenschappen van een toepassing in het register.'),
  law: z.array(LawReference).describe('De artikelen waar het kenmerk uit volgt.'),
  sources: z.array(Source).min(1).optional().describe('Andere bronnen dan de wet zelf.'),
  from: IsoDate.optional().describe('Vanaf wanneer het kenmerk geldt, als dat later is dan nu.'),
  duties: z.array(Duty).min(1).optional(),
});
export type AidLabel = z.infer<typeof AidLabel>;

const AidDifference = z.strictObject({
  about: z.string().min(3).describe('Waar het verschil over gaat.'),
  ways: z.number().int().min(1).optional().describe('Hoeveel wegen door hun vragen dit raakt.'),
  theirs: z.string().min(3).describe('Wat hun beslishulp zegt.'),
  ours: z.string().min(3).describe('Wat onze beslishulp zegt.'),
  article: z.string().min(3).describe('Het artikel waar het verschil uit volgt.'),
  since: z.string().min(3).optional().describe('Sinds wanneer of vanaf wanneer dat geldt.'),
  why: z.string().min(3).describe('Waarom we afwijken.'),
});

/** Where this decision aid differs from that of the government, and how sure of the law it is. */
export const AidDifferences = z.strictObject({
  comparedOn: CheckedOn.describe('Wanneer is vergeleken.'),
  lawOn: IsoDate.describe('De wet op deze dag.'),
  with: Source.extend({ version: z.string().min(3).describe('De versie waarmee is vergeleken.') }),
  ways: z.strictObject({
    all: z.number().int().describe('Hoeveel wegen er door hun vragen zijn.'),
    same: z.number().int().describe('Hoeveel daarvan hier dezelfde uitkomst geven.'),
  }),
  groups: z
    .array(
      z.strictObject({
        title: z.string().min(3),
        lead: z.string().min(10).describe('Wat deze verschillen gemeen hebben.'),
        differences: z.array(AidDifference).min(1),
      }),
    )
    .min(1),
  certainty: z.array(z.string().min(20)).min(1).describe('Hoe zeker we zijn van de wet, in gewone taal.'),
  sources: z.array(Source).min(1),
});
export type AidDifferences = z.infer<typeof AidDifferences>;
