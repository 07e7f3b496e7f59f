import * as z from 'zod';
import { IsoDate } from './common.ts';

/** Which version of the taxonomy this is. A badge names it, so a change of levels or descriptors gets a new one. */
export const TaxonomyVersion = z.strictObject({
  version: z
    .string()
    .min(1)
    .describe('Bijvoorbeeld 1.0-voorstel. Verandert er een niveau of omschrijving, hoog dit dan op.'),
  date: IsoDate.describe('De dag waarop deze versie ingaat.'),
});
export type TaxonomyVersion = z.infer<typeof TaxonomyVersion>;
