import type { Database } from '../../db/client.ts';

/** What can take longer than somebody waits without a word. */
export const kindsOfWork = ['list', 'changes', 'standings', 'seal'] as const;

/** How far work is, in whatever it counts; `of` is 0 where it can't tell. */
export interface HowFar {
  work: (typeof kindsOfWork)[number];
  done: number;
  of: number;
}

const inHand = new WeakMap<Database, Map<string, HowFar[]>>();

/** Does work of an organisation that tells how far it is, for who waits for it in this process. */
export async function tellingHowFar<T>(
  db: Database,
  organisation: string,
  { work, of }: Omit<HowFar, 'done'>,
  doIt: (did: (more: number) => void) => Promise<T>,
): Promise<T> {
  const all = inHand.get(db) ?? new Map<string, HowFar[]>();
  inHand.set(db, all);
  const mine: HowFar = { work, done: 0, of };
  all.set(organisation, [...(all.get(organisation) ?? []), mine]);
  try {
    return await doIt((more) => {
      mine.done = Math.min(mine.done + more, of);
    });
  } finally {
    const others = (all.get(organisation) ?? []).filter((one) => one !== mine);
    if (others.length > 0) all.set(organisation, others);
    else all.delete(organisation);
  }
}

/** Of what began last, for that is what the rest waits for. */
export const howFar = (db: Database, organisation: string): HowFar | undefined =>
  inHand.get(db)?.get(organisation)?.at(-1);
