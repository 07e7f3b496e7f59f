import * as z from 'zod';

/** An example of a part of a lesson, as trainers see it with its source beside it. */
export const BuildingBlock = z.strictObject({
  name: z.string(),
  order: z.number().int(),
  purpose: z.string().describe('Waar de bouwsteen voor is.'),
  mistakes: z
    .array(
      z.strictObject({
        when: z.string().describe('Wat er mis is.'),
        from: z.string().describe('Wat er in het voorbeeld staat.'),
        to: z.string().describe('Wat de auteur in plaats daarvan schreef.'),
        says: z.string().describe('Wat de controle dan zegt.'),
      }),
    )
    .default([]),
});
export type BuildingBlock = z.infer<typeof BuildingBlock>;
