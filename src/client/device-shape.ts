import type { Placed } from '#domain/placement';
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
  /** What placements found, each cell with its own moment. */
  placed: Placed;
}

const empty: Device = {
  situation: { roles: [], overlays: [], applications: [] },
  reflections: {},
  completions: {},
  placed: {},
};

/** What was kept as a text, read by its shape: what is damaged or unknown is left out. */
export function deviceFrom(text: string | null): Device {
  const kept = parse(text);
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
    placed: readPlaced(kept.placed, kept.ready),
  };
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

/** Before each cell had its own moment, only the cells that were ready were kept. */
function readPlaced(kept: unknown, ready: unknown): Placed {
  const placed: Placed = {};
  for (const cell of isList(ready) ? ready : []) if (isCell(cell)) placed[cell] = { ready: true };
  for (const [cell, found] of Object.entries(isRecord(kept) ? kept : {})) {
    if (!isCell(cell) || !isRecord(found) || typeof found.ready !== 'boolean') continue;
    placed[cell] = { ready: found.ready, ...(isMoment(found.askedAt) && { askedAt: found.askedAt }) };
  }
  return placed;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isCell = (value: unknown): value is CellId => cellIds.some((cell) => cell === value);
const isMoment = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));
