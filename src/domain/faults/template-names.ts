import { contentPath } from '../content-path.ts';
import { type Expression, ExpressionFault, expression } from '../expression.ts';
import { error, type Fault } from '../fault.ts';
import type { Item } from '../schema/item.ts';
import { sumsIn, valuesOf } from '../template.ts';
import { similar } from './checkable.ts';

type At = readonly (string | number)[];

/** A sum of a template, and where it stands. */
export interface Sum {
  at: At;
  source: string;
}

/** What is wrong in the names and sums of a template as they stand. */
export function nameFaults(item: Item): Fault[] {
  const file = contentPath.item(item);
  const { variables = {}, computed = {} } = item;
  const names = Object.entries(variables).flatMap(([name, variable]) => namesOf(name, valuesOf(variable)));
  const known = [...names.flat(), ...Object.keys(computed)];
  const used = new Set<string>();
  const fromSums = sumsOf(item).flatMap(({ at, source }) => {
    const read = readSum(source);
    if ('fault' in read) return [error(file, at, read.fault.message, read.fault.repair)];
    for (const name of read.sum.names) used.add(name);
    return read.sum.names
      .filter((name) => !known.includes(name))
      .map((name) => {
        const hint = similar(name, known) || ` Dit kan wel: ${known.join(', ')}.`;
        return error(file, at, `‘${name}’ bestaat niet.`, `Zet de naam bij variables of computed.${hint}`);
      });
  });
  const unused = [
    ...Object.keys(variables).map((name) => ({ name, at: ['variables', name] })),
    ...Object.keys(computed).map((name) => ({ name, at: ['computed', name] })),
  ].filter(({ name }) => ![...used].some((one) => one === name || one.startsWith(`${name}.`)));
  return [
    ...fromSums,
    ...unused.map(({ name, at }) =>
      error(file, at, `‘${name}’ wordt nergens gebruikt.`, `Schrijf ergens {{${name}}}, of haal deze naam weg.`),
    ),
  ];
}

function namesOf(name: string, values: ReturnType<typeof valuesOf>): string[] {
  const [first] = values;
  if (typeof first !== 'object') return [name];
  const fields = Object.keys(first).filter((field) =>
    values.every((value) => typeof value === 'object' && Object.hasOwn(value, field)),
  );
  return fields.map((field) => `${name}.${field}`);
}

/** Every sum of an item with its place: whole amounts and computed names, and what stands between braces in a text. */
export function sumsOf(item: Item): Sum[] {
  const { stem, computed = {} } = item;
  const parts = Object.entries(item).filter(([key]) => filledFields.includes(key));
  const whole = [
    ...Object.entries(computed).map(([name, source]) => ({ at: ['computed', name], source })),
    ...(item.kind === 'number'
      ? [
          { at: ['answer'], source: item.answer },
          ...item.wrong.map(({ value }, index) => ({ at: ['wrong', index, 'value'], source: value })),
        ]
      : []),
  ].flatMap(({ at, source }) => (typeof source === 'string' ? [{ at, source }] : []));
  const texts = [{ at: ['stem'], text: stem }, ...parts.flatMap(([key, value]) => textsIn(value, [key]))];
  return [...whole, ...texts.flatMap(({ at, text }) => sumsIn(text).map((source) => ({ at, source })))];
}

const filledFields = [
  'options',
  'steps',
  'targets',
  'cards',
  'material',
  'segments',
  'unit',
  'rationale',
  'wrong',
  'otherwise',
];

function textsIn(value: unknown, at: At): { at: At; text: string }[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => textsIn(part, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...at, key]));
}

function readSum(source: string): { sum: Expression } | { fault: ExpressionFault } {
  try {
    return { sum: expression(source) };
  } catch (fault) {
    if (fault instanceof ExpressionFault) return { fault };
    throw fault;
  }
}
