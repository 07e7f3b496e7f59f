import { globSync, readFileSync } from 'node:fs';

export interface BuiltPage {
  path: string;
  html: string;
}

/** Every page as it was built. */
export const builtPages: readonly BuiltPage[] = globSync('dist/**/*.html')
  .map((file) => file.replaceAll('\\', '/'))
  .map((file) => ({
    path: file.replace(/^dist/, '').replace(/(\/index)?\.html$/, '') || '/',
    html: readFileSync(file, 'utf8'),
  }))
  .sort((one, other) => one.path.localeCompare(other.path));

/** Of each kind of page one, and of tests a role's as well: a new kind comes in by itself. */
export const pageKinds: readonly string[] = globSync('src/pages/**/*.astro').flatMap((file) => {
  const route =
    file
      .replaceAll('\\', '/')
      .replace(/^src\/pages/, '')
      .replace(/(\/index)?\.astro$/, '') || '/';
  const pattern = new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`);
  const paths = builtPages.map(({ path }) => path).filter((path) => pattern.test(path));
  return [...paths.slice(0, 1), ...paths.filter((path) => path.startsWith('/toets/rol-'))];
});
