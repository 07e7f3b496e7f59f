import type { z } from '@hono/zod-openapi';
import type { Caller, Deps, Person } from '../context.ts';
import { sha256 } from '../digests.ts';
import { RuleBroken } from '../errors.ts';
import { addFirst, findFirst, forgetFirst } from './store.ts';

/** A request that the sender may repeat: its key, and all that it asks. */
export interface Repeatable {
  key: string;
  action: string;
  input: unknown;
}

/** The queries that keep this answer as the first; put them in the write that does the thing itself. */
export type Keep<T> = (body: T) => [ReturnType<typeof forgetFirst>, ReturnType<typeof addFirst>];

/** How long a first answer is kept. */
export const firstAnswerTerm = 24 * 60 * 60_000;
const mostTries = 4;

/**
 * Does something once: the same key with the same content gets the first answer again, with other content a conflict.
 * @param act puts what `keep` answers in its one write, and answers undefined where that write was refused
 */
export async function once<T>(
  deps: Deps,
  by: Caller<Person>,
  { key, action, input }: Repeatable,
  shape: z.ZodType<T>,
  act: (keep: Keep<T>) => Promise<T | undefined>,
): Promise<T> {
  const request = await sha256(JSON.stringify([action, input]));
  const now = deps.now();
  const learnerId = by.actor.id;
  const before = new Date(now.getTime() - firstAnswerTerm).toISOString();
  const keep: Keep<T> = (body) => [
    forgetFirst(deps.db, before, learnerId),
    addFirst(deps.db, { learnerId, key, request, status: 201, body, storedAt: now.toISOString() }),
  ];
  for (let tries = 0; tries < mostTries; tries++) {
    const first = await findFirst(deps.db, learnerId, key, before);
    if (first && first.request !== request) {
      throw new RuleBroken(
        'key-reused',
        'Deze Idempotency-Key hoort al bij een ander verzoek. Neem voor dit verzoek een nieuwe.',
      );
    }
    if (first) return shape.parse(first.body);
    const body = await act(keep);
    if (body !== undefined) return body;
  }
  throw new RuleBroken('conflict', 'Er gebeurde iets anders op hetzelfde moment. Probeer het nog een keer.');
}
