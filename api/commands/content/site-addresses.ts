import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

/** The addresses of pages and pictures that do not come from content; none where there is no site beside content/. */
export function siteAddresses(root: string): Set<string> {
  const within = (folder: string, pattern: string) => {
    const cwd = join(root, folder);
    return existsSync(cwd) ? globSync(pattern, { cwd }).map((file) => file.replaceAll('\\', '/')) : [];
  };
  const pages = within('src/pages', '**/*.astro').filter((file) => !file.includes('['));
  return new Set([
    ...pages.map((file) => `/${file.replace(/(?:^|\/)index\.astro$|\.astro$/, '')}`),
    ...within('public', '**/*.*').map((file) => `/${file}`),
  ]);
}
