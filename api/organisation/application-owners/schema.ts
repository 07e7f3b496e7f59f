import { z } from '@hono/zod-openapi';
import { OpaqueId } from '../../http/answers.ts';

export const ApplicationOwners = z
  .strictObject({
    owners: z.array(
      z.strictObject({ member: OpaqueId, name: z.string().describe('De naam, of anders het werkadres.') }),
    ),
  })
  .openapi('ApplicationOwners');
