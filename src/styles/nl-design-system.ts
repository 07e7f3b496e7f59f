import { globSync, readFileSync } from 'node:fs';
import { settledRules, splitAt, type Tokens, tokensOfSite } from './settled-tokens.ts';

const packages = /node_modules\/@(?:nl-design-system-candidate|utrecht)\/[^?]+\.css$/;
/** What a package says of bare elements gives way to what it says of a class. */
const elements = /\/html\/[\w-]+\.css/;
const classNames = /\b(?:nl|utrecht)-[a-z][\w-]*/g;
const rule = /([^{}]+)(\{[^{}]*\})/g;
const emptyBlock = /@media[^{}]*\{\s*\}/g;
const comment = /\/\*[\s\S]*?\*\//g;

/** What the parts get from the theme, and pages from nowhere else. */
const answers = 'src/styles/standard-parts.css';

/**
 * Lays the design system's parts in a layer under the site's own rules; a build keeps only the rules that a page can
 * use, and fills in the tokens that are certain.
 */
export function nlDesignSystem() {
  let building = false;
  let read: { classes: ReadonlySet<string>; tokens: Tokens } | undefined;
  const inUse = () => {
    read ??= { classes: classesInUse(), tokens: tokensOfSite(answers) };
    return read;
  };
  const usable = (css: string) => settledRules(purged(css, inUse().classes), inUse().tokens);
  return {
    name: 'nl-design-system',
    enforce: 'pre' as const,
    configResolved({ command }: { command: string }) {
      building = command === 'build';
    },
    transform(css: string, id: string) {
      const path = id.replaceAll('\\', '/');
      if (building && path.endsWith(answers))
        return { code: settledRules(css.replace(comment, ''), inUse().tokens), map: null };
      if (!packages.test(path)) return undefined;
      const layer = elements.test(path) ? 'nl-design-system.elements' : 'nl-design-system';
      return { code: `@layer ${layer} {${building ? usable(css) : css}}`, map: null };
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
      const kept = splitAt(prelude.trim(), ',')
        .map((selector) => selector.trim())
        .filter((selector) => canMatch(selector, used));
      return kept.length > 0 && body !== '{}' ? kept.join(',') + body : '';
    })
    .replace(emptyBlock, '');
}

/** What a selector excludes need not be in use. */
function canMatch(selector: string, used: ReadonlySet<string>): boolean {
  const [included = ''] = selector.split(':not(');
  return (included.match(classNames) ?? []).every((name) => used.has(name));
}
