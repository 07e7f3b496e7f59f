import { type PropertyName, propertyNames } from '../application.ts';
import { isAnswered, type RegisteredApplication } from '../organisation/application.ts';
import type { ApplicationProperties } from '../schema/application.ts';
import type { RegisterEntry } from './entry.ts';
import { type OwnField, ownFields, ownTexts } from './own-texts.ts';
import { suggestion } from './suggestion.ts';

/** What the register says that an application merely passes on; the other fields can be changed here. */
export type PassedOn = Exclude<keyof RegisterEntry, 'id' | 'name' | 'description' | 'goal'>;

interface Changed<T> {
  /** What the register said at the last import. */
  before?: T;
  after?: T;
  /** What the organisation made of it since: both changed, so a person chooses. */
  here?: T;
}
/** What can be said of some property. */
export type PropertyValue = ApplicationProperties[PropertyName];
export type FieldChange =
  | ({ kind: 'passed-on'; field: PassedOn } & Changed<string>)
  | ({ kind: 'own'; field: OwnField } & Changed<string>)
  | ({ kind: 'property'; field: PropertyName } & Changed<PropertyValue>);

/** What an import would change, before anything is changed. */
export interface Difference {
  /** `alike` is an application of the organisation's own with the same name. */
  added: { entry: RegisterEntry; alike?: RegisteredApplication }[];
  changed: { application: RegisteredApplication; entry: RegisterEntry; changes: FieldChange[]; isBack: boolean }[];
  /** No longer in a file that does hold its organisation, and not marked so before. */
  gone: RegisteredApplication[];
  same: RegisteredApplication[];
}

export function difference(existing: readonly RegisteredApplication[], imported: readonly RegisterEntry[]): Difference {
  const byId = new Map(imported.map((entry) => [entry.id, entry]));
  const held = new Set(existing.flatMap(({ register }) => (register ? [register.entry.id] : [])));
  const organisations = new Set(imported.map(({ organisation }) => organisation));
  const result: Difference = { added: [], changed: [], gone: [], same: [] };
  for (const application of existing) {
    const { register } = application;
    if (!register) continue;
    const entry = byId.get(register.entry.id);
    const isBack = entry !== undefined && register.withdrawnOn !== undefined;
    const changes = entry ? changesOf(application, register.entry, entry) : [];
    if (entry && (changes.length > 0 || isBack)) result.changed.push({ application, entry, changes, isBack });
    else if (!entry && !register.withdrawnOn && organisations.has(register.entry.organisation))
      result.gone.push(application);
    else result.same.push(application);
  }
  for (const entry of imported) {
    if (held.has(entry.id)) continue;
    const alike = existing.find(({ name, register }) => !register && sameName(name, entry.name));
    result.added.push(alike ? { entry, alike } : { entry });
  }
  return result;
}

/** True where the organisation and the register both changed it. */
export function isConflict(change: FieldChange): boolean {
  return change.here !== undefined;
}

function changesOf(application: RegisteredApplication, before: RegisterEntry, after: RegisterEntry): FieldChange[] {
  const own = ownFields.flatMap((field): FieldChange[] => {
    const [was, is, here] = [ownTexts(before)[field], ownTexts(after)[field], application[field] ?? ''];
    if (was === is) return [];
    return [{ kind: 'own', field, before: was, after: is, ...(here !== was && here !== is && { here }) }];
  });
  const passedOn = passedOnFields
    .filter((field) => before[field] !== after[field])
    .map((field): FieldChange => ({ kind: 'passed-on', field, ...present(before[field], after[field]) }));
  const was = suggestion(before).properties;
  const is = suggestion(after).properties;
  return [...own, ...passedOn, ...propertyNames.flatMap((field) => propertyChange(field, was, is, application))];
}

function propertyChange(
  field: PropertyName,
  was: Partial<ApplicationProperties>,
  is: Partial<ApplicationProperties>,
  { properties, origins }: RegisteredApplication,
): FieldChange[] {
  const [before, after, here]: (PropertyValue | undefined)[] = [was[field], is[field], properties[field]];
  if (sameValue(before, after)) return [];
  const isOwn = isAnswered(origins[field]) && after !== undefined && here !== undefined && !sameValue(here, after);
  return [{ kind: 'property', field, ...present(before, after), ...(isOwn && { here }) }];
}

const passedOnFields = [
  'status',
  'category',
  'begin',
  'end',
  'organisation',
  'humanIntervention',
  'data',
  'method',
  'legalBasis',
  'provider',
  'contact',
  'url',
  'version',
] as const satisfies readonly PassedOn[];

function present<T>(before: T | undefined, after: T | undefined): { before?: T; after?: T } {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Lists say the same in any order. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((part: unknown) => other.includes(part));
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
