import * as z from 'zod';
import { autonomies, effects, positions, relations, riskGroups } from '../application.ts';
import { CompetenceId, Id, PartialNeed, Source, Standing } from './common.ts';

export const Relation = z.enum(relations);
export type Relation = z.infer<typeof Relation>;

/** What an application is like; each property has its effect in content/rules. Labels follow the Algoritmekader where it has them. */
export const ApplicationProperties = z.strictObject({
  risk: z
    .array(z.enum(riskGroups))
    .min(1)
    .describe('De risicogroep; een toepassing kan hoog-risico zijn en ook een transparantieplicht hebben.'),
  generative: z.boolean().describe('Maakt de toepassing zelf tekst, beeld, geluid of code?'),
  autonomy: z.enum(autonomies).describe('Waar de mens staat: in, op, of boven of vóór het proces.'),
  effect: z
    .array(z.enum(effects))
    .min(1)
    .describe('Wat het met mensen doet: besluit (of voorbereiding), contact met burgers, of geen van beide.'),
  personalData: z.boolean().describe('Verwerkt de toepassing persoonsgegevens of vertrouwelijke gegevens?'),
  position: z
    .enum(positions)
    .describe('deployer: de organisatie gebruikt; provider: de organisatie biedt aan of wijzigt wezenlijk (art. 25).'),
  humanChecksAll: z.boolean().describe('Controleert een mens elke uitvoer voor die wordt gebruikt?'),
});
export type ApplicationProperties = z.infer<typeof ApplicationProperties>;

const Lines = z.array(z.string().min(5)).min(1);

/** What an owner starts from when writing the user instruction of an application of this kind (Algoritmekader, imp-01). */
export const InstructionTemplate = z.strictObject({
  use: Lines.describe('Waarvoor je haar gebruikt.'),
  notFor: Lines.describe('Waarvoor niet.'),
  input: Lines.describe('Wat erin mag, en wat nooit.'),
  check: Lines.describe('Wat je controleert voor je de uitkomst gebruikt.'),
  tell: Lines.describe('Wat je anderen vertelt, en wat je bewaart.'),
  stop: Lines.describe('Waaraan je merkt dat het misgaat.'),
  sources: z.array(Source).min(1),
});
export type InstructionTemplate = z.infer<typeof InstructionTemplate>;

export const Application = z.strictObject({
  title: z.string(),
  summary: z.string().min(20).describe('Wat de toepassing doet, in één of twee zinnen.'),
  examples: z.array(z.string()).min(1).describe('Voorbeelden die mensen herkennen.'),
  properties: ApplicationProperties,
  note: z.string().optional().describe('Waarop je moet letten, of wanneer de risicogroep anders is.'),
  instruction: InstructionTemplate.optional().describe(
    'Een voorbeeld voor de gebruiksinstructie. Tussen haken staat wat een organisatie zelf invult.',
  ),
  order: z.number().int().min(1),
  status: Standing,
  sources: z.array(Source).min(1),
});
export type Application = z.infer<typeof Application>;

/** One row of the table "property of an application -> what it asks of whom". */
export const Rule = z.strictObject({
  id: Id,
  when: z
    .union([
      z.strictObject({ risk: z.enum(riskGroups) }),
      z.strictObject({ generative: z.literal(true) }),
      z.strictObject({ autonomy: z.enum(autonomies) }),
      z.strictObject({ effect: z.enum(effects) }),
      z.strictObject({ personalData: z.literal(true) }),
      z.strictObject({ position: z.enum(positions) }),
    ])
    .describe('De eigenschap van de toepassing waarbij de regel geldt.'),
  relations: z
    .array(Relation)
    .min(1)
    .optional()
    .describe('Voor wie de regel geldt; weggelaten betekent voor iedereen die ermee werkt.'),
  minimum: PartialNeed.optional(),
  plusOne: z
    .array(CompetenceId)
    .optional()
    .describe('Competenties waarvoor het niveau één hoger wordt, in totaal hoogstens één.'),
  overlay: Id.optional().describe('De functie die hierdoor verplicht wordt.'),
  stop: z
    .strictObject({ article: z.string() })
    .optional()
    .describe('Verboden: geen leerroute, maar stoppen en melden.'),
  because: z.string().min(10).describe('De reden die de medewerker leest, na “omdat”.'),
  source: z.string().min(3).describe('Waar de regel op steunt.'),
  status: Standing,
});
export type Rule = z.infer<typeof Rule>;

export const RuleTable = z.strictObject({
  version: z.string(),
  sources: z.array(Source).min(1),
  rules: z.array(Rule).min(1),
});
export type RuleTable = z.infer<typeof RuleTable>;
