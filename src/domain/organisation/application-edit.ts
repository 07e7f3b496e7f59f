import { sameValue } from '../algorithm-register/difference.ts';
import { type PropertyName, propertyNames } from '../application.ts';
import type { ApplicationProperties } from '../schema/application.ts';
import { isAnswered, type RegisteredApplication } from './application.ts';

/** What of an application can be changed as plain text. */
export const textFields = ['name', 'description', 'purpose', 'model', 'basedOn', 'reviewOn'] as const;
export type TextFieldName = (typeof textFields)[number];

/** One thing that was changed. Who owns an application is told to be another, never who it is. */
export type FieldEdit =
  | { kind: 'text'; field: TextFieldName; before?: string; after?: string }
  | {
      kind: 'property';
      field: PropertyName;
      before?: ApplicationProperties[PropertyName];
      after?: ApplicationProperties[PropertyName];
      /** Nobody had answered it, and now somebody has. */
      isAnswered: boolean;
    }
  /** The versions; the same one where only its words changed. */
  | { kind: 'instruction'; before?: string; after?: string }
  | { kind: 'owner' }
  | { kind: 'added' | 'retired' | 'taken-back' }
  /** What the Algoritmeregister says was taken over anew, or it holds the application no longer. */
  | { kind: 'register'; withdrawn: boolean };

/** All that differs between an application and what became of it, in the order in which it is asked. */
export function editsOf(before: RegisteredApplication, after: RegisteredApplication): FieldEdit[] {
  const texts = textFields
    .filter((field) => (before[field] ?? '') !== (after[field] ?? ''))
    .map((field): FieldEdit => ({ kind: 'text', field, ...present(before[field], after[field]) }));
  return [
    ...texts,
    ...propertyNames.flatMap((field) => propertyEdit(field, before, after)),
    ...instructionEdit(before, after),
    ...(before.owner === after.owner ? [] : [{ kind: 'owner' as const }]),
    ...(before.retired === undefined && after.retired !== undefined ? [{ kind: 'retired' as const }] : []),
    ...(before.retired !== undefined && after.retired === undefined ? [{ kind: 'taken-back' as const }] : []),
    ...registerEdit(before, after),
  ];
}

function propertyEdit(field: PropertyName, before: RegisteredApplication, after: RegisteredApplication): FieldEdit[] {
  const [was, is] = [before.properties[field], after.properties[field]];
  const answeredNow = !isAnswered(before.origins[field]) && isAnswered(after.origins[field]);
  if (sameValue(was, is) && !answeredNow) return [];
  return [{ kind: 'property', field, ...present(was, is), isAnswered: answeredNow }];
}

function instructionEdit(
  { instruction: before }: RegisteredApplication,
  { instruction: after }: RegisteredApplication,
): FieldEdit[] {
  if (JSON.stringify(ordered(before)) === JSON.stringify(ordered(after))) return [];
  return [{ kind: 'instruction', ...present(before?.version, after?.version) }];
}

const ordered = (instruction: RegisteredApplication['instruction']) =>
  instruction && [
    instruction.version,
    instruction.since,
    instruction.content.kind === 'text' ? instruction.content.text : instruction.content.url,
  ];

function registerEdit(
  { register: before }: RegisteredApplication,
  { register: after }: RegisteredApplication,
): FieldEdit[] {
  if (!after) return [];
  const isGone = before?.withdrawnOn === undefined && after.withdrawnOn !== undefined;
  const isNew = before?.importedOn !== after.importedOn || before?.entry !== after.entry;
  return isGone || isNew ? [{ kind: 'register', withdrawn: isGone }] : [];
}

function present<T>(before: T | undefined, after: T | undefined): { before?: T; after?: T } {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
