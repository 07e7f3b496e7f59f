import { z } from '@hono/zod-openapi';
import { Time } from '../http/answers.ts';

/** What has to be typed before an account is erased. */
export const confirmation = 'wis mijn account';

export const EraseQuery = z.object({
  confirmation: z
    .literal(confirmation, `Typ: ${confirmation}. Zo wist niemand per ongeluk een account.`)
    .describe('Wat je overtypt, zodat dit niet per ongeluk gebeurt.'),
});

const count = (what: string) => z.number().int().describe(what);

export const Erased = z
  .strictObject({
    erasedAt: Time,
    memberships: count('Lidmaatschappen en uitnodigingen die zijn vernietigd.'),
    attempts: count('Toetsen die zijn vernietigd, met antwoorden en uitslagen.'),
    badges: count('Bewijzen die bij ons weg zijn. Een bestand dat je zelf bewaarde, blijft geldig.'),
    reports: count('Meldingen over vragen die zijn vernietigd.'),
  })
  .openapi('ErasedAccount');
export type Erased = z.infer<typeof Erased>;
