import { z } from '@hono/zod-openapi';
import { OpaqueId, Time } from '../../http/answers.ts';
import { destroyable } from './destroy.ts';

export const Destructions = z
  .strictObject({
    destructions: z
      .array(
        z.strictObject({
          id: OpaqueId,
          what: z.enum(destroyable),
          count: z.number().int().describe('Hoeveel er zijn vernietigd.'),
          at: Time,
        }),
      )
      .describe('Het nieuwste eerst, hoogstens de laatste honderd keer.'),
  })
  .openapi('Destructions');
export type Destructions = z.infer<typeof Destructions>;
