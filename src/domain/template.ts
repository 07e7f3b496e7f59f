import { seeded } from './chance.ts';
import { dutchDate } from './dutch-date.ts';
import { dutchNumber } from './dutch-number.ts';
import { ExpressionFault, expression, type Scope, type Value } from './expression.ts';
import type { Item } from './schema/item.ts';
import type { Amount, Variable } from './schema/template.ts';

/**
 * The item as one attempt has it. Of a template the values follow from the seed, which is kept with the attempt: the
 * same seed and version give the same question for ever, to show, to mark and to explain. Another item is what it is.
 * @throws ExpressionFault where a sum has no outcome; the content check finds that first
 */
export function drawnItem(item: Item, seed: string): Item {
  const { variables } = item;
  if (!variables) return item;
  const random = seeded(`${seed}/${item.id}/values`);
  return filledItem(item, () => random());
}

/**
 * The item with values chosen for its variables, and every text and sum worked out.
 * @param choose for each variable, by name, where in its values to look: from 0 up to, not including, 1
 * @throws ExpressionFault where a sum has no outcome
 */
export function filledItem(item: Item, choose: (name: string) => number): Item {
  const scope = scopeOf(item, choose);
  const fill = (text: string) => filledText(text, scope);
  const fillAll = <Part extends { text: string; rationale: string }>(parts: readonly Part[]) =>
    parts.map((part) => ({ ...part, text: fill(part.text), rationale: fill(part.rationale) }));
  const { variables: _variables, computed: _computed, ...asked } = { ...item, stem: fill(item.stem) };
  switch (asked.kind) {
    case 'single':
    case 'multiple':
      return { ...asked, options: fillAll(asked.options) };
    case 'order':
      return { ...asked, steps: fillAll(asked.steps) };
    case 'match':
    case 'categories':
      return {
        ...asked,
        targets: asked.targets.map((target) => ({ ...target, text: fill(target.text) })),
        cards: fillAll(asked.cards),
      };
    case 'fault': {
      const { material, ...rest } = asked;
      const filled = material && { title: fill(material.title), text: fill(material.text) };
      return { ...rest, ...(filled && { material: filled }), segments: fillAll(asked.segments) };
    }
    case 'number':
      return {
        ...asked,
        answer: filledAmount(asked.answer, scope),
        unit: fill(asked.unit),
        rationale: fill(asked.rationale),
        wrong: asked.wrong.map((one) => ({
          value: filledAmount(one.value, scope),
          rationale: fill(one.rationale),
        })),
        otherwise: fill(asked.otherwise),
      };
    default:
      return asked satisfies never;
  }
}

/** What every name stands for, once the variables are chosen; a sum may use another sum. */
export function scopeOf({ variables = {}, computed = {} }: Item, choose: (name: string) => number): Scope {
  const scope = new Map<string, Value>();
  for (const name of Object.keys(variables).toSorted()) {
    const values = valuesOf(variables[name] ?? []);
    const value = values[Math.floor(choose(name) * values.length)] ?? '';
    const fields = typeof value === 'object' ? Object.entries(value) : [];
    for (const [field, part] of fields) scope.set(`${name}.${field}`, part);
    if (typeof value !== 'object') scope.set(name, value);
  }
  const work = (name: string, within: readonly string[]): void => {
    if (scope.has(name)) return;
    if (within.includes(name)) {
      throw new ExpressionFault(
        `‘${name}’ hangt van zichzelf af.`,
        'Laat sommen bij computed niet naar elkaar wijzen.',
      );
    }
    const sum = expression(computed[name] ?? '');
    for (const needed of sum.names) if (Object.hasOwn(computed, needed)) work(needed, [...within, name]);
    scope.set(name, sum.valueIn(scope));
  };
  for (const name of Object.keys(computed)) work(name, []);
  return scope;
}

/** All that a variable can be. */
export function valuesOf(variable: Variable): readonly (Value | Readonly<Record<string, Value>>)[] {
  if (Array.isArray(variable)) return variable;
  const { from, to, step } = variable;
  const steps = Math.max(0, Math.floor((to - from) / step + 1e-9));
  return Array.from({ length: steps + 1 }, (_, index) => Number((from + index * step).toPrecision(12)));
}

/** The sums between double braces in a text. */
export function sumsIn(text: string): string[] {
  return [...text.matchAll(between)].map(([, sum = '']) => sum);
}

const between = /\{\{([^{}]*)\}\}/g;

function filledText(text: string, scope: Scope): string {
  return text.replace(between, (_, sum: string) => inWords(expression(sum).valueIn(scope)));
}

/** Numbers and days in Dutch, other texts as they are. */
function inWords(value: Value): string {
  if (typeof value === 'number') return dutchNumber(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dutchDate(value) : value;
}

function filledAmount(amount: Amount, scope: Scope): number {
  const value = typeof amount === 'number' ? amount : expression(amount).valueIn(scope);
  if (typeof value === 'number') return value;
  throw new ExpressionFault(`De uitkomst ‘${value}’ is geen getal.`, 'Maak er een som van die een getal geeft.');
}
