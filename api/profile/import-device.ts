import { record } from '../audit.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { lessonIds, ownSituation, statementCount } from './known.ts';
import { notLaterThan } from './save-reflections.ts';
import type { DeviceImport, Imported } from './schema.ts';
import { addCompletions, putNewerProfile, putNewerReflection } from './store.ts';

/**
 * Carries what the learner's device holds into the account. Per thing the newest wins and the rest stays,
 * so that importing twice, or from two devices, loses nothing.
 */
export async function importDevice(deps: Deps, by: Caller<Person>, given: DeviceImport): Promise<Imported> {
  const { id } = by.actor;
  const now = deps.now();
  const { profile, reflections, completions, removed } = fitting(deps, given);
  const [firstRead, ...alsoRead] = completions;
  const writes = {
    situation: profile ? [newerProfile(deps, id, profile, given.situationSavedAt)] : [],
    reflections: reflections.map((reflection) => putNewerReflection(deps.db, id, notLaterThan(now, reflection))),
    completions: firstRead ? [addCompletions(deps.db, id, [firstRead, ...alsoRead])] : [],
  };
  const [first, ...rest] = [...writes.situation, ...writes.reflections, ...writes.completions];
  const entry = record(now, by, 'device-imported', { kind: 'learner', id });
  const rows = first ? await unconditional(deps.db.write([first, ...rest], [entry])) : [];

  const fromReflections = writes.situation.length;
  const fromCompletions = fromReflections + writes.reflections.length;
  const taken = (from: number, to?: number) => rows.slice(from, to).flat().length;
  return {
    situation: !profile ? 'absent' : taken(0, fromReflections) > 0 ? 'taken-over' : 'kept',
    reflections: counted(reflections.length, taken(fromReflections, fromCompletions)),
    completions: counted(completions.length, taken(fromCompletions)),
    removed,
  };
}

/** What of the device's memory still fits the catalogue, and the names of what does not. */
function fitting({ catalogue }: Deps, given: DeviceImport) {
  const { situation: profile, removed } = given.situation
    ? ownSituation(catalogue, given.situation)
    : { situation: undefined, removed: [] };
  const known = lessonIds(catalogue);
  const isWhole = ({ cell, answers }: NonNullable<DeviceImport['reflections']>[number]) =>
    answers.length === statementCount(catalogue, cell);
  const { reflections = [], completions = [] } = given;
  return {
    profile,
    reflections: reflections.filter(isWhole),
    completions: completions.filter(({ lesson }) => known.has(lesson)),
    removed: [
      ...removed,
      ...reflections.filter((reflection) => !isWhole(reflection)).map(({ cell }) => cell),
      ...completions.filter(({ lesson }) => !known.has(lesson)).map(({ lesson }) => lesson),
    ],
  };
}

/** Without a time of its own the device's profile only fills an account that has none. */
function newerProfile(deps: Deps, id: string, profile: Parameters<typeof putNewerProfile>[2], savedAt?: string) {
  const now = deps.now().toISOString();
  const at = savedAt === undefined || savedAt > now ? now : savedAt;
  return putNewerProfile(deps.db, id, profile, at, savedAt === undefined ? '' : at);
}

const counted = (given: number, takenOver: number) => ({ takenOver, kept: given - takenOver });
