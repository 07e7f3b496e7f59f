import type { ActorKind } from './kinds.ts';

const staff = ['hr', 'organisation-administrator'] as const satisfies readonly ActorKind[];

/** Routes about the people of an organisation as a list: in by a file, out as a file. */
export const peopleLists = {
  'GET /organisations/{organisation}/list-names': staff,
  'POST /organisations/{organisation}/people-imports': staff,
  'GET /organisations/{organisation}/people-imports/{import}': staff,
  'PUT /organisations/{organisation}/people-imports/{import}/parts/{part}': staff,
  'POST /organisations/{organisation}/people-imports/{import}/confirmation': staff,
  'POST /organisations/{organisation}/member-files': staff,
  'POST /organisations/{organisation}/people-files': ['hr', 'manager'],
} as const satisfies Record<string, readonly ActorKind[]>;
