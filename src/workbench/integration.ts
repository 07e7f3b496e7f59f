import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

export const workbenchPages = {
  '/werkbank': 'coverage',
  '/werkbank/cel/[cel]': 'cell',
  '/werkbank/vraag/[vraag]': 'item',
  '/werkbank/les/[...les]': 'lesson',
} as const;

/**
 * Pages for who writes: the coverage map, and every item and lesson with its key and its faults. They are added to the
 * site in development only, so that a build cannot hold them; a change in content/ shows at once.
 */
export function workbench(): AstroIntegration {
  return {
    name: 'workbench',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const [pattern, page] of Object.entries(workbenchPages))
          injectRoute({ pattern, entrypoint: `./src/workbench/pages/${page}.astro` });
      },
      'astro:server:setup': ({ server }) => {
        const content = resolve('content');
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
