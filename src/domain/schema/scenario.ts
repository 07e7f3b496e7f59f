import * as z from 'zod';
import { CellId, Id } from './common.ts';

/** One vignette that two to four items share. */
export const Scenario = z.strictObject({
  id: Id,
  cell: CellId,
  title: z.string().min(3),
  text: z.string().min(60).describe('De situatie die bij alle vragen van het scenario hoort.'),
});
export type Scenario = z.infer<typeof Scenario>;
