import { vi } from 'vitest';
import { unfinishedParts } from '#api/db/schema';
import type { TestApp } from './app.ts';

const isPart = (statement: unknown) =>
  /delete from "unfinished_parts"/.test(JSON.stringify(statement).replaceAll('\\', ''));

/** From here on the process ends after it has done so many parts of work; the answer lets another take over. */
export function endsAfter({ db: { client } }: TestApp, parts: number): () => void {
  const batch = client.batch.bind(client);
  let done = 0;
  const spy = vi.spyOn(client, 'batch').mockImplementation((statements, mode) => {
    if (!statements.some(isPart)) return batch(statements, mode);
    done += 1;
    return done > parts ? Promise.reject(new Error('the process ended')) : batch(statements, mode);
  });
  return () => spy.mockRestore();
}

export const partsLeft = ({ db }: TestApp) => db.read.$count(unfinishedParts);
