import { z } from '@hono/zod-openapi';
import { progresses } from '#domain/organisation/person-view';
import { rowsForms } from '../../files/rows-file.ts';
import { OpaqueId } from '../../http/answers.ts';
import { Purpose } from '../looks/schema.ts';
import { ListStatus } from '../members/schema.ts';

const asked = {
  form: z.enum(rowsForms).describe('csv: met puntkomma’s, UTF-8 · xlsx: een werkblad.'),
  team: OpaqueId.optional().describe('Alleen dit team, met de teams eronder.'),
  purpose: Purpose,
};

export const MembersFileInput = z
  .strictObject({
    ...asked,
    status: ListStatus.optional(),
    search: z.string().trim().min(2).max(100).optional().describe('Een deel van een naam of werkadres.'),
  })
  .openapi('MembersFileInput');
export type MembersFileInput = z.infer<typeof MembersFileInput>;

export const ProgressFileInput = z
  .strictObject({
    ...asked,
    progress: z.enum(progresses).optional().describe('Alleen wie zover is.'),
    renewal: z.boolean().optional().describe('Alleen wie iets te vernieuwen heeft.'),
    expiring: z.boolean().optional().describe('Alleen bij wie binnen drie maanden iets verloopt.'),
  })
  .openapi('ProgressFileInput');
export type ProgressFileInput = z.infer<typeof ProgressFileInput>;
