import { z } from '@hono/zod-openapi';
import { organisationKinds } from '#domain/authorisation';
import { isLatin, tidyName } from '#domain/organisation/name';
import { settingRanges } from '#domain/organisation/settings';
import { OpaqueId, Time } from '../../http/answers.ts';

const Name = z
  .string()
  .trim()
  .min(2)
  .max(120)
  .overwrite(tidyName)
  .refine(isLatin, 'Gebruik alleen gewone letters. Een letter uit een ander alfabet kan op een gewone letter lijken.')
  .describe('De naam. Twee organisaties heten nooit hetzelfde, hoe je hoofdletters en spaties ook schrijft.');
const Contact = z.email().max(254).describe('Waar leden met vragen terechtkunnen.');
/** OIN 2.0: twintig cijfers; de voorloopnullen horen erbij (Logius). */
const Oin = z
  .string()
  .regex(/^\d{20}$/, 'Een OIN heeft twintig cijfers.')
  .describe('Het organisatie-identificatienummer.');
const Theme = z
  .string()
  .max(40)
  .regex(/^[a-z0-9-]+$/, 'Dit is geen naam van een thema.')
  .describe('Het thema waarin de organisatie de site wil zien.');

const numberSetting = ({ least, most }: { least: number; most: number }) => z.number().int().min(least).max(most);

export const Settings = z
  .strictObject({
    managersSeePeople: z.boolean().describe('Of leidinggevenden de mensen van hun teams met naam zien.'),
    minimumGroup: numberSetting(settingRanges.minimumGroup).describe('De kleinste groep waarvan een tabel iets toont.'),
    freshnessMonths: numberSetting(settingRanges.freshnessMonths).describe(
      'Hoe oud iets mag zijn om in overzichten mee te tellen, in maanden.',
    ),
    monthsAfterLeaving: numberSetting(settingRanges.monthsAfterLeaving).describe(
      'Hoeveel maanden een beëindigd lidmaatschap bewaard blijft.',
    ),
    lookDays: numberSetting(settingRanges.lookDays).describe('Hoeveel dagen bewaard blijft wie bij wie keek.'),
  })
  .openapi('OrganisationSettings');

const organisation = { name: Name, contact: Contact, oin: Oin.optional(), theme: Theme.optional() };

export const Organisation = z
  .strictObject({
    id: OpaqueId,
    ...organisation,
    settings: Settings,
    createdAt: Time,
    you: z.array(z.enum(organisationKinds)).describe('Wat jij in deze organisatie bent.'),
    member: OpaqueId.describe('Jouw lidmaatschap.'),
  })
  .openapi('Organisation');
export type Organisation = z.infer<typeof Organisation>;

export const Organisations = z.strictObject({ organisations: z.array(Organisation) }).openapi('Organisations');

export const NewOrganisation = z
  .strictObject({ ...organisation, administrator: z.email().max(254).describe('Wie de eerste beheerder wordt.') })
  .openapi('NewOrganisation');
export type NewOrganisation = z.infer<typeof NewOrganisation>;

export const CreatedOrganisation = z
  .strictObject({ id: OpaqueId, name: Name, administrator: z.email() })
  .openapi('CreatedOrganisation');

export const OrganisationInput = z
  .strictObject({ contact: Contact, theme: Theme.optional(), settings: Settings })
  .openapi('OrganisationInput');
export type OrganisationInput = z.infer<typeof OrganisationInput>;

export const OrganisationRenaming = z
  .strictObject({
    current: z.string().trim().min(1).max(120).describe('Hoe de organisatie nu heet.'),
    name: Name.optional().describe('Hoe zij gaat heten. Zonder blijft de naam zoals hij is.'),
    oin: Oin.nullable().optional().describe('Haar OIN; `null` haalt het weg. Zonder blijft het OIN zoals het is.'),
  })
  .refine(({ name, oin }) => name !== undefined || oin !== undefined, {
    path: ['name'],
    message: 'Geef een nieuwe naam, een OIN, of allebei.',
  })
  .openapi('OrganisationRenaming');
export type OrganisationRenaming = z.infer<typeof OrganisationRenaming>;

export const RenamedOrganisation = z
  .strictObject({ id: OpaqueId, name: Name, oin: Oin.optional() })
  .openapi('RenamedOrganisation');
export type RenamedOrganisation = z.infer<typeof RenamedOrganisation>;

export const OrganisationParam = z.object({ organisation: OpaqueId.describe('De organisatie.') });
