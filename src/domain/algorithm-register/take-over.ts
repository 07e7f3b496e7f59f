import { type PropertyName, propertyNames } from '../application.ts';
import { isAnswered, type RegisteredApplication } from '../organisation/application.ts';
import type { ApplicationProperties } from '../schema/application.ts';
import { type Difference, type FieldChange, isConflict } from './difference.ts';
import type { RegisterEntry } from './entry.ts';
import { ownFields, ownTexts } from './own-texts.ts';
import { suggestion } from './suggestion.ts';

/** What a person chose to take over: ids of entries, and of applications. */
export interface Choice {
  added: readonly string[];
  changed: readonly string[];
  gone: readonly string[];
  /** Where both changed and the register's version wins; elsewhere what stands here stays. */
  registerWins: readonly { application: string; field: FieldChange['field'] }[];
}

/** All there is to take over, keeping what the organisation made of it. */
export function everything({ added, changed, gone }: Difference): Choice {
  return {
    added: added.map(({ entry }) => entry.id),
    changed: changed.map(({ application }) => application.id),
    gone: gone.map(({ id }) => id),
    registerWins: [],
  };
}

/**
 * The applications of the organisation once a choice is carried out: what was there in the same order, what is new
 * behind it. Only what came from the register changes; owner, people, instruction, review date and every answer of a
 * person stay. What is gone from the register is marked so, and is still in use until somebody says otherwise.
 */
export function takenOver(
  existing: readonly RegisteredApplication[],
  { added, changed, gone }: Difference,
  choice: Choice,
  { on, newId }: { on: string; newId: () => string },
): RegisteredApplication[] {
  const updates = new Map(changed.map((one) => [one.application.id, one]));
  const goneIds = new Set(gone.map(({ id }) => id));
  const kept = existing.map((application) => {
    const update = updates.get(application.id);
    if (update && choice.changed.includes(application.id)) {
      const wins = choice.registerWins.filter((one) => one.application === application.id).map(({ field }) => field);
      return updated(application, update, wins, on);
    }
    const isGone = goneIds.has(application.id) && choice.gone.includes(application.id);
    return isGone && application.register
      ? { ...application, register: { ...application.register, withdrawnOn: on } }
      : application;
  });
  const chosen = added.filter(({ entry }) => choice.added.includes(entry.id));
  return [...kept, ...chosen.map(({ entry }) => fromRegister(entry, { id: newId(), on }))];
}

/** A new application out of an entry: its texts, and suggestions that a person has yet to confirm. */
export function fromRegister(entry: RegisterEntry, { id, on }: { id: string; on: string }): RegisteredApplication {
  const { purpose, ...texts } = ownTexts(entry);
  return { id, ...texts, ...(purpose && { purpose }), ...suggestion(entry), register: { entry, importedOn: on } };
}

function updated(
  application: RegisteredApplication,
  { entry, changes }: Difference['changed'][number],
  registerWins: readonly FieldChange['field'][],
  on: string,
): RegisteredApplication {
  const taken = changes.filter((change) => !isConflict(change) || registerWins.includes(change.field));
  const texts = ownTexts(entry);
  const own = ownFields.filter((field) => taken.some((change) => change.field === field));
  const says = suggestion(entry);
  const properties: Partial<ApplicationProperties> = {};
  const origins = { ...application.origins };
  for (const field of propertyNames) {
    const overruled = taken.some((change) => change.field === field && isConflict(change));
    const keeps = isAnswered(application.origins[field]) && !overruled;
    Object.assign(properties, only(field, keeps ? application.properties : says.properties));
    if (!keeps) origins[field] = says.origins[field];
  }
  return {
    ...application,
    ...Object.fromEntries(own.map((field) => [field, texts[field]])),
    properties,
    origins,
    register: { entry, importedOn: on },
  };
}

function only(field: PropertyName, from: Partial<ApplicationProperties>): Partial<ApplicationProperties> {
  return from[field] === undefined ? {} : { [field]: from[field] };
}
