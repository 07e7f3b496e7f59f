import { isEmpty } from '#domain/arrival';
import { type Difference, differences, type Holding, type HoldingKind, levelled } from '#domain/carry-over';
import type { CellId } from '#domain/taxonomy';
import { api, ask, type Outcome } from './api.ts';
import { readDevice, writeDevice } from './device.ts';
import { storage } from './storage.ts';

export interface Compared {
  device: Holding;
  account: Holding;
  differences: Difference[];
}

/** What the device and the account hold, side by side. */
export async function compare(): Promise<Outcome<Compared>> {
  const account = await readAccount();
  if (account.kind !== 'ok') return account;
  const device = readDevice();
  return { kind: 'ok', value: { device, account: account.value, differences: differences(device, account.value) } };
}

/**
 * Brings device and account level for the chosen kinds: the newest wins, and what only one has goes to the other.
 * Answers what the account did with what it got.
 */
export async function carryOver(kinds: readonly HoldingKind[]) {
  const device = readDevice();
  const imported = await ask(api['device-imports'].$post({ json: importOf(device, kinds) }));
  if (imported.kind !== 'ok') return imported;
  const account = await readAccount();
  if (account.kind !== 'ok') return account;
  const level = writeDevice(levelled(device, account.value, kinds));
  declined.write(signature(differences(level, account.value)));
  return imported;
}

const declined = storage('ai-geletterd-niet-meegenomen');

/** Who said "not now" is asked again only when there is something else to ask. */
export const wasDeclined = (compared: Compared) => declined.read() === signature(compared.differences);
export const decline = (compared: Compared) => declined.write(signature(compared.differences));
const signature = (all: Difference[]) => JSON.stringify(all);

async function readAccount(): Promise<Outcome<Holding>> {
  const [profile, reflections, completions] = await Promise.all([
    ask(api.profile.$get()),
    ask(api.reflections.$get()),
    ask(api['lesson-completions'].$get()),
  ]);
  if (profile.kind !== 'ok') return profile;
  if (reflections.kind !== 'ok') return reflections;
  if (completions.kind !== 'ok') return completions;
  return {
    kind: 'ok',
    value: {
      situation: profile.value.situation,
      situationSavedAt: profile.value.updatedAt,
      reflections: Object.fromEntries(
        reflections.value.reflections.map(({ cell, answers, reflectedAt }) => [cell, { answers, reflectedAt }]),
      ),
      completions: Object.fromEntries(
        completions.value.completions.map(({ lesson, completedOn }) => [lesson, completedOn]),
      ),
    },
  };
}

function importOf(device: Holding, kinds: readonly HoldingKind[]) {
  const reflections = Object.entries(device.reflections).map(([cell, { answers, reflectedAt }]) => ({
    cell: cell as CellId,
    answers: answers.filter(isAnswer),
    reflectedAt,
  }));
  const completions = Object.entries(device.completions).map(([lesson, completedOn]) => ({ lesson, completedOn }));
  return {
    ...(kinds.includes('situation') &&
      !isEmpty(device.situation) && {
        situation: { ...device.situation },
        ...(device.situationSavedAt && { situationSavedAt: device.situationSavedAt }),
      }),
    ...(kinds.includes('reflections') && { reflections }),
    ...(kinds.includes('completions') && { completions }),
  };
}

const isAnswer = (answer: number): answer is 0 | 1 | 2 => answer === 0 || answer === 1 || answer === 2;
