import { z } from '@hono/zod-openapi';
import { faultCodes, partOf } from '#domain/people-import/fault';
import { mostRows } from '#domain/table/table';
import { OpaqueId } from '../../http/answers.ts';
import { OrganisationParam } from '../organisations/schema.ts';

/** More than enough for 50,000 people in parts that stay under the largest message. */
const mostParts = 500;
const mostInPart = 1000;

export const ImportParam = OrganisationParam.extend({ import: OpaqueId.describe('De import.') });
export const PartParam = ImportParam.extend({
  part: z.coerce.number<string>().int().min(1).max(mostParts).describe('Het nummer van het deel.'),
});

const Part = z.enum([...new Set(Object.values(partOf))]);
const count = z.number().int().min(0);

export const NewImport = z
  .strictObject({
    told: z.array(Part).min(1).max(6).describe('Waar de lijst kolommen voor heeft. De rest van een persoon blijft.'),
    people: z.number().int().min(1).max(mostRows).describe('Hoeveel mensen er komen.'),
    endOthers: z
      .boolean()
      .describe('Of het lidmaatschap eindigt van wie niet op de lijst staat. Beheerders en HR blijven altijd.'),
  })
  .openapi('NewImport');
export type NewImport = z.infer<typeof NewImport>;
export const MadeImport = z.strictObject({ id: OpaqueId }).openapi('MadeImport');

const Ids = z.array(z.string().min(1).max(100)).max(100);
const Person = z.strictObject({
  row: z.number().int().min(1).max(2_000_000).describe('De rij in het bestand.'),
  address: z.string().trim().toLowerCase().max(1000),
  name: z.string().trim().max(1000).optional(),
  team: z
    .array(
      z
        .string()
        .trim()
        .min(1)
        .max(1000)
        .regex(/^[^/>]+$/, 'Een teamnaam heeft geen schuine streep of pijl.'),
    )
    .max(20)
    .describe('Van boven naar beneden. Leeg is geen team.'),
  roles: Ids,
  overlays: Ids,
  applications: Ids,
});
export const ImportPart = z.strictObject({ people: z.array(Person).min(1).max(mostInPart) }).openapi('ImportPart');

const Fault = z.strictObject({
  row: z.number().int(),
  part: Part,
  code: z.enum(faultCodes),
  value: z.string().optional(),
  suggestion: z.strictObject({ id: z.string(), title: z.string() }).optional(),
  says: z.string().describe('Wat er mis is en wat je doet.'),
});

export const FaultsQuery = z.object({
  cursor: z
    .string()
    .regex(/^\d{1,7}$/, 'Neem de cursor over uit de Link van de vorige pagina.')
    .optional()
    .describe('Na welke rij de fouten beginnen.'),
  limit: z.coerce.number<string>().int().min(1).max(200).default(50).describe('Van hoeveel rijen fouten hoogstens.'),
});
export type FaultsQuery = z.infer<typeof FaultsQuery>;

const done = { added: count, changed: count, same: count, ended: count };
export const Preview = z
  .strictObject({
    id: OpaqueId,
    ...done,
    newTeams: z.array(z.array(z.string()).readonly()).readonly(),
    faultyRows: count,
    faults: z.array(Fault).readonly().describe('In de volgorde van de rijen.'),
  })
  .openapi('ImportPreview');

/** What somebody saw in the preview is what they confirm. */
export const Confirmation = z.strictObject(done).openapi('ImportConfirmation');
export type Confirmation = z.infer<typeof Confirmation>;

const Named = z.strictObject({
  id: z.string(),
  title: z.string(),
  also: z.array(z.string()).readonly().optional(),
  advice: z.boolean().optional().describe('Wie dit is, is geen personeel en kan geen lid zijn.'),
});
export const ListNames = z
  .strictObject({
    roles: z.array(Named).readonly(),
    overlays: z.array(Named).readonly(),
    applications: z.array(Named).readonly(),
    teams: z.array(z.array(z.string()).readonly()).readonly().describe('De namen van boven naar beneden.'),
  })
  .openapi('ListNames');
