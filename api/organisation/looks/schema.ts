import { z } from '@hono/zod-openapi';
import { organisationKinds } from '#domain/authorisation';
import { lookKinds, lookPurposes } from '#domain/organisation/look';
import { OpaqueId, Time } from '../../http/answers.ts';

/** Why somebody looks at people by name. Who is looked at reads it. */
export const Purpose = z
  .enum(lookPurposes, `Zeg waarvoor je naar mensen kijkt. Kies een van deze: ${lookPurposes.join(', ')}.`)
  .describe('Waarvoor je naar mensen kijkt. Wie op de pagina staat, kan dit lezen.');
export const PurposeQuery = z.object({ purpose: Purpose });

export const Look = z
  .strictObject({
    id: OpaqueId,
    at: Time,
    by: z.string().describe('De naam van wie keek, of anders het werkadres.'),
    role: z.enum(organisationKinds).describe('In welke functie diegene keek.'),
    kind: z.enum(lookKinds).describe('Een lijst, jou alleen, een bestand of een voorbeeld van een herinnering.'),
    purpose: z.enum(lookPurposes),
  })
  .openapi('Look');
export type Look = z.infer<typeof Look>;
export const Looks = z.strictObject({ looks: z.array(Look).describe('De nieuwste eerst.') }).openapi('Looks');
