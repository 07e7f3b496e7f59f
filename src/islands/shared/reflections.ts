import type { ReflectionAnswers } from '#domain/reflection';
import { cellIds } from '#domain/taxonomy';
import type { Device } from '../../client/device.ts';

/** The answers alone, without when they were given. */
export function answersOf(reflections: Device['reflections']): ReflectionAnswers {
  return Object.fromEntries(
    cellIds.flatMap((cell) => {
      const kept = reflections[cell];
      return kept ? [[cell, kept.answers]] : [];
    }),
  );
}
