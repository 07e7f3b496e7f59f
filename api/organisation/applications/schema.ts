import { z } from '@hono/zod-openapi';
import { propertyNames, riskGroups } from '#domain/application';
import { oversights } from '#domain/organisation/oversight';
import { ApplicationDraft, Instruction, RegisterEntry } from '#domain/schema/registered-application';
import { OpaqueId, Time } from '../../http/answers.ts';
import { OrganisationParam } from '../organisations/schema.ts';

export const ApplicationParam = OrganisationParam.extend({ application: OpaqueId.describe('De toepassing.') });

const IsoDay = z.iso.date().describe('Een dag, zoals 2026-11-22.');
const Users = z
  .number()
  .int()
  .optional()
  .describe(
    'Hoeveel mensen ermee werken. Voor wie de toepassing niet mag veranderen, naar beneden afgerond op de kleinste groep; ontbreekt als het er minder zijn.',
  );
const Owner = z
  .strictObject({ member: OpaqueId, name: z.string().describe('De naam, of anders het werkadres.') })
  .describe('Wie er eigenaar van is. Ontbreekt als er geen is, of als jij geen mensen met naam ziet.');
const Oversight = z
  .enum(oversights)
  .optional()
  .describe(
    'Bij een hoog risico: of iemand toezicht houdt met vastgelegde bevoegdheid (arranged), zonder (no-authority), of niemand (missing).',
  );
const seen = { updatedAt: Time.describe('Wanneer de toepassing voor het laatst veranderde, zoals jij haar zag.') };

export const ApplicationSummary = z
  .strictObject({
    id: OpaqueId,
    name: z.string(),
    risk: z.array(z.enum(riskGroups)).describe('De risicogroepen; leeg zolang niets bekend is.'),
    open: z.array(z.enum(propertyNames)).describe('De eigenschappen waar nog niemand antwoord op gaf.'),
    users: Users,
    oversight: Oversight,
    owner: Owner.optional(),
    hasOwner: z.boolean().describe('Of er een eigenaar is.'),
    reviewOn: IsoDay.optional().describe('De dag waarop de organisatie er weer naar kijkt.'),
    instruction: z.string().optional().describe('De versie van de gebruiksinstructie.'),
    inRegister: z.boolean().describe('Of zij in het Algoritmeregister staat.'),
    retiredAt: Time.optional().describe('Sinds wanneer zij niet meer wordt gebruikt.'),
  })
  .openapi('ApplicationSummary');
export type ApplicationSummary = z.infer<typeof ApplicationSummary>;
export const ApplicationSummaries = z
  .strictObject({
    applications: z.array(ApplicationSummary).describe('Op naam; wat niet meer wordt gebruikt achteraan.'),
  })
  .openapi('ApplicationSummaries');

export const Registration = z
  .strictObject({
    entry: RegisterEntry,
    importedOn: IsoDay.describe('De dag waarop dit is overgenomen.'),
    withdrawnOn: IsoDay.optional().describe('De dag waarop het register haar niet meer had.'),
  })
  .describe('Wat het Algoritmeregister zegt.');

/** All of an application but who owns it. */
export const described = {
  id: OpaqueId,
  ...ApplicationDraft.shape,
  reviewOn: IsoDay.optional(),
  instruction: Instruction.optional(),
  register: Registration.optional(),
};

export const Application = z
  .strictObject({
    ...described,
    owner: Owner.optional(),
    hasOwner: z.boolean().describe('Of er een eigenaar is.'),
    users: Users,
    oversight: Oversight,
    retiredAt: Time.optional().describe('Sinds wanneer zij niet meer wordt gebruikt.'),
    updatedAt: Time,
    mayChange: z.boolean().describe('Of jij haar mag veranderen.'),
  })
  .openapi('RegisteredApplication');
export type Application = z.infer<typeof Application>;

export const NewApplication = ApplicationDraft;
export const ApplicationInput = z.strictObject({ application: ApplicationDraft, ...seen }).openapi('ApplicationInput');
export type ApplicationInput = z.infer<typeof ApplicationInput>;
export const InstructionInput = z.strictObject({ instruction: Instruction, ...seen }).openapi('InstructionInput');
export type InstructionInput = z.infer<typeof InstructionInput>;
export const RetirementInput = z.strictObject(seen).openapi('RetirementInput');
export const OwnerInput = z
  .strictObject({ owner: OpaqueId.nullable().describe('Het lid, of null voor geen eigenaar.'), ...seen })
  .openapi('OwnerInput');
export type OwnerInput = z.infer<typeof OwnerInput>;
