import { execFileSync } from 'node:child_process';
import { inject } from 'vitest';

/** Gives somebody the right to make organisations, as an operator does on the machine itself. They sign in anew. */
export function grantAdministrator(address: string): void {
  execFileSync(process.execPath, ['api/commands/grant.ts', address, 'administrator'], {
    env: { ...process.env, NODE_ENV: 'development', DATA_DIR: inject('dataDir'), BASE_URL: inject('baseUrl') },
  });
}
