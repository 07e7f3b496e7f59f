import { contentPath } from '../content-path.ts';
import { dutchNumber } from '../dutch-number.ts';
import { ExpressionFault, expression, type Scope } from '../expression.ts';
import { error, type Fault } from '../fault.ts';
import type { Item } from '../schema/item.ts';
import { filledItem, scopeOf, valuesOf } from '../template.ts';
import { type Choice, everyChoice } from '../template-draws.ts';
import { itemFaults } from './item.ts';
import { nameFaults, sumsOf } from './template-names.ts';

/** What is wrong in a template: in its names and sums as they stand, and then in the questions that it can become. */
export function templateFaults(item: Item): Fault[] {
  const written = nameFaults(item);
  return written.length > 0 ? written : drawFaults(item);
}

/** Each kind of fault once, with the first values for which it shows. */
function drawFaults(item: Item): Fault[] {
  const found = new Map<string, Fault>();
  for (const choice of everyChoice(item)) {
    for (const fault of faultsOfDraw(item, choice)) {
      const key = `${fault.at?.join('.')} ${fault.problem.replace(/\d[\d.,]*/g, '#')}`;
      if (found.has(key)) continue;
      found.set(key, { ...fault, problem: `Bij ${valuesInWords(item, choice)}: ${fault.problem}` });
    }
  }
  return [...found.values()];
}

function faultsOfDraw(item: Item, choice: Choice): Fault[] {
  try {
    const filled = filledItem(item, choice);
    return [...itemFaults(filled), ...decimalFaults(item, scopeOf(item, choice))];
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    return [error(contentPath.item(item), [], fault.message, fault.repair)];
  }
}

const mostDecimals = 2;

function decimalFaults(item: Item, scope: Scope): Fault[] {
  return sumsOf(item).flatMap(({ at, source }) => {
    if (at[0] === 'computed') return [];
    const value = expression(source).valueIn(scope);
    if (typeof value !== 'number' || Number(value.toFixed(mostDecimals)) === value) return [];
    return [
      error(
        contentPath.item(item),
        at,
        `‘${source.trim()}’ wordt ${dutchNumber(value)}. Dat zijn te veel cijfers achter de komma.`,
        `Kies waarden waarbij het uitkomt, of rond af: round(${source.trim()}, 1).`,
      ),
    ];
  });
}

function valuesInWords({ variables = {} }: Item, choice: Choice): string {
  const shown = Object.entries(variables).map(([name, variable]) => {
    const values = valuesOf(variable);
    const value = values[Math.floor(choice(name) * values.length)];
    return `${name} = ${typeof value === 'object' ? Object.values(value)[0] : typeof value === 'number' ? dutchNumber(value) : value}`;
  });
  return shown.join(' en ');
}
