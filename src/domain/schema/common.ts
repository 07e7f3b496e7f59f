import * as z from 'zod';
import { reckonedDay } from '../day.ts';
import { cellIds, competenceIds, governmentCodes } from '../taxonomy.ts';

/** An id is the file's name, for ever: lower case words with hyphens. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'alleen kleine letters, cijfers en streepjes');

export const CompetenceId = z.enum(competenceIds);
export const CellId = z.enum(cellIds as [(typeof cellIds)[number], ...(typeof cellIds)[number][]]);
export const GovernmentCode = z.enum(governmentCodes);
export const LevelNumber = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** YAML 1.1 readers, such as Astro's for frontmatter, make a Date of an unquoted day. */
const dayAsText = (value: unknown) => (value instanceof Date ? reckonedDay(value) : value);

/** A calendar date, written as 2026-11-22. */
export const IsoDate = z.preprocess(dayAsText, z.iso.date('schrijf een datum als 2026-11-22'));

/** A day, or a month where the source gives no day. */
export const CheckedOn = z.preprocess(
  dayAsText,
  z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'schrijf een datum als 2026-11-22, of een maand als 2026-11'),
);

/** When something appeared: a day, or the month or year where no more is known. */
export const AppearedOn = z.preprocess(
  dayAsText,
  z
    .string()
    .regex(
      /^\d{4}(-\d{2}(-\d{2})?)?$/,
      'schrijf een datum als 2026-11-22, een maand als 2026-11, of een jaar als 2026',
    ),
);

export const Source = z.strictObject({
  title: z.string().min(3).describe('De titel van de bron, zoals de lezer die terugvindt.'),
  url: z.url().describe('Het adres van de bron.'),
  date: AppearedOn.optional().describe('De datum van de bron zelf.'),
  checked: CheckedOn.describe('Wanneer de redactie de bron heeft nagekeken.'),
});
export type Source = z.infer<typeof Source>;

/** A number of the taxonomy is this project's proposal until RADIO or CIO Rijk adopts it. */
export const Standing = z
  .enum(['proposal', 'adopted'])
  .describe('proposal: voorstel van dit project; adopted: vastgesteld.');

export const Need = z
  .strictObject(
    Object.fromEntries(competenceIds.map((id) => [id, LevelNumber])) as Record<
      (typeof competenceIds)[number],
      typeof LevelNumber
    >,
  )
  .describe('Het niveau dat wordt gevraagd, per competentie: 0 tot en met 4.');

export const PartialNeed = z
  .partialRecord(CompetenceId, LevelNumber)
  .describe('Het niveau dat minstens wordt gevraagd, alleen voor de competenties die ertoe doen.');
