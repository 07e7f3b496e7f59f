import { z } from '@hono/zod-openapi';
import { OpaqueId, Time } from '../../http/answers.ts';
import { OrganisationParam } from '../organisations/schema.ts';

export const ScimTokenParam = OrganisationParam.extend({ token: OpaqueId.describe('Het token.') });

const Label = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^\P{Cc}*$/u, 'Een naam heeft geen tekens die je niet ziet.')
  .describe('Welk systeem het token gebruikt.');
const Invites = z.boolean().describe('Of wie dit systeem toevoegt, meteen een uitnodiging per mail krijgt.');

export const ScimToken = z
  .strictObject({
    id: OpaqueId,
    label: Label,
    invites: Invites,
    createdAt: Time,
    usedAt: Time.optional().describe('Wanneer het voor het laatst werd gebruikt, op een uur nauwkeurig.'),
  })
  .openapi('ScimToken');
export type ScimToken = z.infer<typeof ScimToken>;
export const ScimTokens = z
  .strictObject({
    tokens: z.array(ScimToken).describe('Wat nu werkt.'),
    url: z.url().describe('Het adres om in te vullen bij Entra of Okta.'),
  })
  .openapi('ScimTokens');
export type ScimTokens = z.infer<typeof ScimTokens>;

export const NewScimToken = z.strictObject({ label: Label, invites: Invites }).openapi('NewScimToken');
export type NewScimToken = z.infer<typeof NewScimToken>;
export const MadeScimToken = ScimToken.extend({
  secret: z.string().describe('Het token zelf. Dat staat alleen hier; we bewaren het niet.'),
}).openapi('MadeScimToken');
export type MadeScimToken = z.infer<typeof MadeScimToken>;
