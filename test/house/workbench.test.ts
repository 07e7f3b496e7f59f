import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workbench, workbenchPages } from '../../src/workbench/integration.ts';

type Setup = NonNullable<ReturnType<typeof workbench>['hooks']['astro:config:setup']>;

/** The pages that the workbench adds to the site for this command. */
async function added(command: 'dev' | 'build' | 'preview' | 'sync') {
  const patterns: string[] = [];
  const given = {
    command,
    injectRoute: ({ pattern, entrypoint }: { pattern: string; entrypoint: string | URL }) => {
      patterns.push(pattern);
      expect(existsSync(entrypoint), String(entrypoint)).toBe(true);
    },
  };
  // Of all that Astro gives, the hook takes these two.
  await workbench().hooks['astro:config:setup']?.(given as unknown as Parameters<Setup>[0]);
  return patterns;
}

test('the workbench is there in development, with pages that exist', async () => {
  expect(await added('dev')).toEqual(Object.keys(workbenchPages));
});

test.each(['build', 'preview', 'sync'] as const)('the workbench is no part of a %s', async (command) => {
  expect(await added(command)).toEqual([]);
});
