import type { Situation } from '#domain/requirement';
import { type CellId, cellIds } from '#domain/taxonomy';

/** What the browser remembers for a person without an account. Nothing of it leaves the device unless they carry it over. */
export interface Device {
  situation: Situation;
  /** When the situation was last chosen here; an account that is older takes it over. */
  situationSavedAt?: string | undefined;
  reflections: Partial<Record<CellId, { answers: number[]; reflectedAt: string }>>;
  /** Lesson id -> the day it was read. */
  completions: Record<string, string>;
  /** Cells of which the placement said: you can take this test now. */
  ready: CellId[];
}

const key = 'ai-geletterd';
const empty: Device = {
  situation: { roles: [], overlays: [], applications: [] },
  reflections: {},
  completions: {},
  ready: [],
};

/** Stands in where the browser allows no storage: what is chosen lasts as long as the page. */
let memory: string | null = null;
let blocked = false;

/** True once the browser has refused to keep something; pages say so. */
export const storageIsBlocked = () => blocked;

/** What is remembered; whatever is damaged or unknown is left out, never a crash. */
export function readDevice(): Device {
  const kept = parse(load());
  if (!isRecord(kept)) return structuredClone(empty);
  return {
    situation: readSituation(kept.situation),
    ...(typeof kept.situationSavedAt === 'string' && { situationSavedAt: kept.situationSavedAt }),
    reflections: readReflections(kept.reflections),
    completions: Object.fromEntries(
      Object.entries(isRecord(kept.completions) ? kept.completions : {}).filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string',
      ),
    ),
    ready: isList(kept.ready) ? kept.ready.filter(isCell) : [],
  };
}

/** Keeps a change; other tabs hear of it through the storage event. */
export function writeDevice(change: Partial<Device>): Device {
  const chosen = change.situation && { situationSavedAt: new Date().toISOString() };
  const device = { ...readDevice(), ...chosen, ...change };
  save(JSON.stringify(device));
  return device;
}

/** Forgets everything on this device. */
export function forgetDevice(): void {
  memory = null;
  try {
    localStorage.removeItem(key);
  } catch {
    blocked = true;
  }
}

/** Calls back when another tab changed what is remembered; answers how to stop. */
export function onDeviceChange(changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === key) changed();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

function load(): string | null {
  try {
    return localStorage.getItem(key) ?? memory;
  } catch {
    blocked = true;
    return memory;
  }
}

function save(text: string): void {
  memory = text;
  try {
    localStorage.setItem(key, text);
  } catch {
    blocked = true;
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Shape only: what no longer exists in the taxonomy is repaired by repairSituation, where the taxonomy is at hand. */
function readSituation(kept: unknown): Situation {
  if (!isRecord(kept)) return structuredClone(empty.situation);
  const strings = (value: unknown) => (isList(value) ? value.filter((entry) => typeof entry === 'string') : []);
  return {
    roles: strings(kept.roles),
    overlays: (isList(kept.overlays) ? kept.overlays : []).filter(
      (use): use is Situation['overlays'][number] => isRecord(use) && typeof use.overlay === 'string',
    ),
    applications: (isList(kept.applications) ? kept.applications : []).flatMap((use) =>
      isRecord(use) && typeof use.application === 'string'
        ? [
            {
              application: use.application,
              relations: strings(use.relations) as Situation['applications'][number]['relations'],
            },
          ]
        : [],
    ),
  };
}

function readReflections(kept: unknown): Device['reflections'] {
  const reflections: Device['reflections'] = {};
  for (const [cell, reflection] of Object.entries(isRecord(kept) ? kept : {})) {
    if (!isCell(cell) || !isRecord(reflection) || !isList(reflection.answers)) continue;
    const answers = reflection.answers.filter((answer) => typeof answer === 'number');
    if (typeof reflection.reflectedAt === 'string')
      reflections[cell] = { answers, reflectedAt: reflection.reflectedAt };
  }
  return reflections;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isCell = (value: unknown): value is CellId => cellIds.some((cell) => cell === value);
