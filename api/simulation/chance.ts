import { seeded } from '#domain/chance';

/** The same seed gives the same people, so that two who talk about the demo see the same figures. */
export interface Chance {
  random(): number;
  newId(): string;
}

export function chanceOf(seed: string): Chance {
  const random = seeded(seed);
  const part = () =>
    Math.floor(random() * 2 ** 32)
      .toString(36)
      .padStart(7, '0');
  return { random, newId: () => part() + part() + part() + part() };
}

export const by = { actor: { kind: 'system' }, origin: 'command demo-data' } as const;
export const day = 24 * 60 * 60_000;
export const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * day).toISOString();
