import type { ActorKind } from './kinds.ts';

/** What an operator does on the machine itself. */
export const commands = {
  'command start': ['operator', 'system'],
  'command migrate': ['operator', 'system'],
  'command retention': ['operator', 'system'],
  'command import-items': ['operator'],
  'command grant': ['operator'],
  'command create-organisation': ['operator'],
  'command rename-organisation': ['operator'],
  'command end-organisation': ['operator'],
  'command rebuild-standing': ['operator', 'system'],
  'command reminders': ['operator', 'system'],
  'command revoke-badge': ['operator'],
  'command verify-audit': ['operator'],
  'command keys': ['operator'],
  'command backup': ['operator'],
  'command restore': ['operator'],
} as const satisfies Record<string, readonly ActorKind[]>;
