import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = 'src/styles/themes';
/** The look of the product itself: every other theme lies over it. */
export const baseTheme = 'op-peil';

const declaration = /(--basis-[\w-]+):\s*([^;]+);/g;
const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/;
const asBase = /\/\*[\s*]*As in Op peil:([\s\S]*?)\*\//;

/** Adds the chosen theme to that of the product, and plain colours for browsers that do not know light-dark(). */
export function theme(chosen = baseTheme) {
  if (!themeNames().includes(chosen))
    throw new Error(`THEME=${chosen} bestaat niet. Kies een van deze: ${themeNames().join(', ')}.`);
  return {
    name: 'theme',
    enforce: 'pre' as const,
    transform(css: string, id: string) {
      if (!id.replaceAll('\\', '/').endsWith(`${folder}/${baseTheme}.css`)) return undefined;
      const all = chosen === baseTheme ? css : `${css}\n${themeCss(chosen)}`;
      return { code: `${all}\n${plainColours(tokensIn(all))}`, map: null };
    },
  };
}

export const themeNames = (): string[] => globSync(`${folder}/*.css`).map((file) => basename(file, '.css'));
export const themeCss = (name: string): string => readFileSync(join(folder, `${name}.css`), 'utf8');

/** The tokens that a theme sets; the last of the same name holds. */
export function tokensIn(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(declaration)].map(([, name = '', value = '']) => [name, value]));
}

/** Whether the chosen theme leaves this token to the product. */
export function keepsToken(chosen: string | undefined, token: string): boolean {
  return !chosen || chosen === baseTheme || !tokensIn(themeCss(chosen)).has(token);
}

/** The tokens that a theme says to leave as they are. */
export function leftAsBase(css: string): string[] {
  return asBase.exec(css)?.[1]?.match(/--basis-[\w-]+/g) ?? [];
}

/** The colour of a token in the light and in the dark, where it is one. */
export function coloursOf(value: string): { light: string; dark: string } | undefined {
  const [, light, dark] = pair.exec(value) ?? [];
  return light && dark ? { light, dark } : undefined;
}

/** The same colours without light-dark(), for who has a browser from before 2024. */
export function plainColours(tokens: ReadonlyMap<string, string>): string {
  const colours = [...tokens].flatMap(([name, value]) => {
    const both = coloursOf(value);
    return both ? [{ name, ...both }] : [];
  });
  const block = (mode: 'light' | 'dark') => `:root{${colours.map((one) => `${one.name}:${one[mode]}`).join(';')}}`;
  return `@supports not (color: light-dark(#000, #fff)) {${block('light')}@media screen and (prefers-color-scheme: dark){${block('dark')}}}`;
}
