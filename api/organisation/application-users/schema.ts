import { z } from '@hono/zod-openapi';
import { relations } from '#domain/application';
import { OpaqueId } from '../../http/answers.ts';

export const ApplicationUsers = z
  .strictObject({
    people: z.number().int().describe('Hoeveel mensen ermee werken. Ieder telt één keer.'),
    teams: z
      .array(
        z.strictObject({
          assignment: OpaqueId,
          team: OpaqueId,
          name: z.string(),
          relations: z.array(z.enum(relations)).describe('Wat zij ermee doen. Leeg betekent: gebruiken.'),
          people: z.number().int().describe('Hoeveel mensen in dit team en de teams eronder.'),
        }),
      )
      .describe('De teams waaraan de toepassing is toegewezen, op naam.'),
    alone: z.number().int().describe('Aan hoeveel mensen de toepassing zelf is toegewezen, los van hun team.'),
  })
  .openapi('ApplicationUsers');
export type ApplicationUsers = z.infer<typeof ApplicationUsers>;
