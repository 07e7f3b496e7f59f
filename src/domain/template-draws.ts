import { seeded } from './chance.ts';
import { ExpressionFault } from './expression.ts';
import type { Item } from './schema/item.ts';
import { drawnItem, valuesOf } from './template.ts';

/** One way to choose the values of a template: per variable where in its values to look, from 0 up to 1. */
export type Choice = (name: string) => number;

/** So many draws of one template are tried; of more there is a sample, the same each time. */
export const mostDraws = 400;

/** Every way to choose the values of an item, or, where those are very many, a sample of them. */
export function everyChoice({ id, variables = {} }: Item): Choice[] {
  const sizes = Object.keys(variables)
    .toSorted()
    .map((name) => ({ name, size: valuesOf(variables[name] ?? []).length }));
  const all = sizes.reduce((product, { size }) => product * size, 1);
  if (all > mostDraws) {
    return Array.from({ length: mostDraws }, (_, index) => {
      const random = seeded(`${id}/${index}`);
      const at = new Map(sizes.map(({ name }) => [name, random()]));
      return (name) => at.get(name) ?? 0;
    });
  }
  return Array.from({ length: all }, (_, index) => {
    let left = index;
    const at = new Map<string, number>();
    for (const { name, size } of sizes) {
      at.set(name, ((left % size) + 0.5) / size);
      left = Math.floor(left / size);
    }
    return (name) => at.get(name) ?? 0;
  });
}

/** An item as somebody could get it, for what is counted over the bank; none where its sums have a fault of their own. */
export function asExample(item: Item): Item[] {
  try {
    return [drawnItem(item, 'voorbeeld')];
  } catch (fault) {
    if (fault instanceof ExpressionFault) return [];
    throw fault;
  }
}
