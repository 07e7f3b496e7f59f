import { globSync, readFileSync } from 'node:fs';

const packages = /node_modules\/@(?:nl-design-system-candidate|utrecht)\/[^?]+\.css$/;
/** What a package says of bare elements gives way to what it says of a class. */
const elements = /\/html\/[\w-]+\.css/;
const classNames = /\b(?:nl|utrecht)-[a-z][\w-]*/g;
const rule = /([^{}]+)(\{[^{}]*\})/g;
const emptyBlock = /@media[^{}]*\{\s*\}/g;
const comment = /\/\*[\s\S]*?\*\//g;

/** Lays the design system's parts in a layer under the site's own rules; a build keeps only the rules that a page can use. */
export function nlDesignSystem() {
  let building = false;
  return {
    name: 'nl-design-system',
    enforce: 'pre' as const,
    configResolved({ command }: { command: string }) {
      building = command === 'build';
    },
    transform(css: string, id: string) {
      const path = id.replaceAll('\\', '/');
      if (!packages.test(path)) return undefined;
      const layer = elements.test(path) ? 'nl-design-system.elements' : 'nl-design-system';
      return { code: `@layer ${layer} {${building ? purged(css, classesInUse()) : css}}`, map: null };
    },
  };
}

/** Every class of the design system that the source names. */
export function classesInUse(): ReadonlySet<string> {
  const files = globSync('src/**/*.{astro,ts,tsx}');
  return new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(classNames) ?? []));
}

/** The rules of a stylesheet that can match something when only these classes are used. */
export function purged(css: string, used: ReadonlySet<string>): string {
  return css
    .replace(comment, '')
    .replace(rule, (_, prelude: string, body: string) => {
      const kept = selectorsIn(prelude).filter((selector) => canMatch(selector, used));
      return kept.length > 0 && body !== '{}' ? kept.join(',') + body : '';
    })
    .replace(emptyBlock, '');
}

/** What a selector excludes need not be in use. */
function canMatch(selector: string, used: ReadonlySet<string>): boolean {
  const [included = ''] = selector.split(':not(');
  return (included.match(classNames) ?? []).every((name) => used.has(name));
}

/** Splits at the commas that are not inside brackets. */
function selectorsIn(prelude: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const sign of prelude.trim()) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}
