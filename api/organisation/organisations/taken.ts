import type { Database } from '../../db/client.ts';
import { RuleBroken } from '../../errors.ts';
import { organisationNamed, organisationWithOin } from './store.ts';

interface Wanted {
  name?: string | undefined;
  oin?: string | null | undefined;
}

/** Refuses a name or an OIN that is that of another organisation: nobody passes for a ministry. */
export async function refuseTaken(db: Database, { name, oin }: Wanted, own?: string): Promise<void> {
  const [named, numbered] = await Promise.all([
    name === undefined ? undefined : organisationNamed(db, name),
    oin ? organisationWithOin(db, oin) : undefined,
  ]);
  if (named && named.id !== own)
    throw new RuleBroken('conflict', `Er is al een organisatie die ${named.name} heet. Kies een andere naam.`);
  if (numbered && numbered.id !== own)
    throw new RuleBroken('conflict', `Dit OIN is al van ${numbered.name}. Kijk het na in het OIN-register.`);
}
