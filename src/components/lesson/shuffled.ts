import { seeded, shuffled } from '#domain/chance';

/** In an order that is the same at every build, and never the one in which the author wrote. */
export function shuffledFor<T>(id: string, parts: readonly T[]): T[] {
  for (let turn = 0; ; turn++) {
    const order = shuffled(parts, seeded(`${id} ${turn}`));
    if (parts.length < 2 || order.some((part, at) => part !== parts[at])) return order;
  }
}
