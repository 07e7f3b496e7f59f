import type * as z from 'zod';
import type { Described } from './shape-sentences.ts';

export type JsonSchema = z.core.JSONSchema._JSONSchema;
type ObjectSchema = Exclude<JsonSchema, boolean>;

/** What the schema says for the author about one place: the sentence, the values and the keys that can stand there. */
export function describedAt(schema: JsonSchema, path: readonly (string | number)[], value: unknown): Described {
  let here = asObject(schema);
  let there = value;
  let description = '';
  let values = valuesOf(here);
  for (const step of path) {
    const child = childOf(branchFor(here, there), step);
    const allForms = branchesOf(here).flatMap((branch) => valuesOf(childOf(branch, step)));
    values = isFixed(child) ? [...new Set(allForms)] : valuesOf(child);
    description = child.description ?? (typeof step === 'number' ? description : '');
    there = childValue(there, step);
    here = child;
  }
  return { description, values, keys: Object.keys(branchFor(here, there).properties ?? {}) };
}

function childOf(schema: ObjectSchema, step: string | number): ObjectSchema {
  if (typeof step === 'number') return asObject(Array.isArray(schema.items) ? schema.items[0] : schema.items);
  return asObject(schema.properties?.[step] ?? schema.additionalProperties);
}

/** Of several forms: the one whose fixed values the author wrote, else the first. */
function branchFor(schema: ObjectSchema, value: unknown): ObjectSchema {
  const branches = branchesOf(schema);
  return branches.find((branch) => matches(branch, value)) ?? branches[0] ?? schema;
}

function branchesOf(schema: ObjectSchema): ObjectSchema[] {
  return (schema.oneOf ?? schema.anyOf ?? []).map(asObject);
}

function isFixed(schema: ObjectSchema): boolean {
  return schema.const !== undefined;
}

function matches({ properties = {} }: ObjectSchema, value: unknown): boolean {
  const fixed = Object.entries(properties).filter(([, property]) => isFixed(asObject(property)));
  return fixed.length > 0 && fixed.every(([key, property]) => childValue(value, key) === asObject(property).const);
}

function valuesOf(schema: ObjectSchema): string[] {
  if (schema.enum) return schema.enum.map(String);
  if (schema.const !== undefined) return [String(schema.const)];
  return branchesOf(schema).flatMap(valuesOf);
}

export function childValue(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}

function asObject(schema: JsonSchema | undefined): ObjectSchema {
  return typeof schema === 'object' ? schema : {};
}
