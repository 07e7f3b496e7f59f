import { isEmpty } from './arrival.ts';
import { merged, type Situation } from './situation.ts';
import type { CellId } from './taxonomy.ts';

export interface Reflected {
  answers: number[];
  reflectedAt: string;
}

/** What a device or an account holds of a learner. */
export interface Holding {
  situation: Situation;
  /** Absent where nobody noted when the situation was chosen. */
  situationSavedAt?: string | undefined;
  reflections: Partial<Record<CellId, Reflected>>;
  /** Lesson id -> the day it was read. */
  completions: Record<string, string>;
}

export const holdingKinds = ['situation', 'reflections', 'completions'] as const;
export type HoldingKind = (typeof holdingKinds)[number];

/** Per kind in which device and account differ: how much each holds, and how much each would get of the other. */
export interface Difference {
  kind: HoldingKind;
  onDevice: number;
  inAccount: number;
  toAccount: number;
  toDevice: number;
}

/** Where the newest wins per thing, and what only one of the two has goes to the other. */
export function differences(device: Holding, account: Holding): Difference[] {
  return [
    situationDifference(device, account),
    reflectionDifference(device, account),
    completionDifference(device, account),
  ].filter(({ toAccount, toDevice }) => toAccount + toDevice > 0);
}

/** What a device holds once these kinds were brought level: what the account does not know stays. */
export function levelled(device: Holding, account: Holding, kinds: readonly HoldingKind[]): Partial<Holding> {
  return {
    ...(kinds.includes('situation') &&
      !isEmpty(account.situation) && { situation: account.situation, situationSavedAt: account.situationSavedAt }),
    ...(kinds.includes('reflections') && { reflections: { ...device.reflections, ...account.reflections } }),
    ...(kinds.includes('completions') && { completions: { ...device.completions, ...account.completions } }),
  };
}

function situationDifference(device: Holding, account: Holding): Difference {
  const onDevice = isEmpty(device.situation) ? 0 : 1;
  const inAccount = isEmpty(account.situation) ? 0 : 1;
  const same = onDevice === inAccount && spelled(device.situation) === spelled(account.situation);
  const deviceWins =
    onDevice === 1 && (inAccount === 0 || (device.situationSavedAt ?? '') > (account.situationSavedAt ?? ''));
  const moves = same ? 0 : 1;
  return {
    kind: 'situation',
    onDevice,
    inAccount,
    toAccount: deviceWins ? moves : 0,
    toDevice: deviceWins ? 0 : moves,
  };
}

function reflectionDifference(device: Holding, account: Holding): Difference {
  const here = Object.entries(device.reflections);
  const there = Object.entries(account.reflections);
  return {
    kind: 'reflections',
    onDevice: here.length,
    inAccount: there.length,
    toAccount: newer(here, account.reflections),
    toDevice: newer(there, device.reflections),
  };
}

function completionDifference(device: Holding, account: Holding): Difference {
  const here = Object.keys(device.completions);
  const there = Object.keys(account.completions);
  const missingIn = (lessons: string[], other: Holding) =>
    lessons.filter((lesson) => !Object.hasOwn(other.completions, lesson)).length;
  return {
    kind: 'completions',
    onDevice: here.length,
    inAccount: there.length,
    toAccount: missingIn(here, account),
    toDevice: missingIn(there, device),
  };
}

function newer(entries: [string, Reflected][], others: Record<string, Reflected | undefined>): number {
  return entries.filter(([cell, { reflectedAt }]) => reflectedAt > (others[cell]?.reflectedAt ?? '')).length;
}

/** One spelling for situations that say the same in another order. */
function spelled(situation: Situation): string {
  const { roles, overlays, applications } = merged(situation);
  const sorted = (list: unknown[]) => list.map((entry) => JSON.stringify(entry)).sort();
  return JSON.stringify([
    sorted(roles),
    sorted(overlays.map(({ overlay, taught }) => [overlay, sorted(Object.entries(taught ?? {}))])),
    sorted(applications.map(({ application, relations }) => [application, sorted(relations)])),
  ]);
}
