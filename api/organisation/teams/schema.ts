import { z } from '@hono/zod-openapi';
import { OpaqueId } from '../../http/answers.ts';

const Name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^/>\p{Cc}]+$/u, 'Een naam heeft geen schuine streep of pijl: die scheiden teams in een lijst.')
  .describe('De naam van het team.');

export const Team = z
  .strictObject({
    id: OpaqueId,
    name: Name,
    parent: OpaqueId.optional().describe('Het team waar dit onder valt. Ontbreekt bovenaan.'),
  })
  .openapi('Team');
export const Teams = z.strictObject({ teams: z.array(Team) }).openapi('Teams');
export const TeamInput = z.strictObject({ name: Name, parent: OpaqueId.optional() }).openapi('TeamInput');
export type TeamInput = z.infer<typeof TeamInput>;
