import { z } from '@hono/zod-openapi';
import { CellId, Id } from '#domain/schema/common';
import type { Deps } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { seal, unseal } from './seal.ts';

const Drawn = z.strictObject({
  question: z.string(),
  item: Id,
  version: z.number().int(),
  cell: CellId,
  pool: z.enum(['open', 'closed']),
});

/** All that the server knows of a practice test; it travels sealed with the learner, and is stored nowhere. */
const Ticket = z.strictObject({ assessment: Id, seed: z.string(), draw: z.array(Drawn), expiresAt: z.iso.datetime() });
export type Ticket = z.infer<typeof Ticket>;

export function sealTicket({ secret }: Deps, ticket: Ticket): Promise<string> {
  return seal(secret, JSON.stringify(ticket));
}

/** @throws RuleBroken bad-input where it was changed, or is older than a day */
export async function openTicket({ secret, now }: Deps, sealed: string): Promise<Ticket> {
  const text = await unseal(secret, sealed);
  const parsed = text === undefined ? undefined : Ticket.parse(JSON.parse(text));
  if (!parsed) throw useless('Deze oefentoets kunnen we niet lezen.');
  if (Date.parse(parsed.expiresAt) <= now().getTime()) throw useless('Deze oefentoets is ouder dan een dag.');
  return parsed;
}

function useless(reason: string): RuleBroken {
  return new RuleBroken('bad-input', `${reason} Begin een nieuwe; dat kan meteen.`, {
    faults: [{ field: 'test', detail: reason }],
  });
}
