import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  baseTheme,
  coloursOf,
  keepsToken,
  leftAsBase,
  plainColours,
  theme,
  themeCss,
  themeNames,
  tokensIn,
} from '../../src/styles/theme.ts';

const base = [...tokensIn(themeCss(baseTheme)).keys()];
const others = themeNames().filter((name) => name !== baseTheme);
const baseFile = `/home/you/src/styles/themes/${baseTheme}.css`;

describe.each(others)('the theme %s', (name) => {
  const css = themeCss(name);
  const own = [...tokensIn(css).keys()];

  test('sets every token of the product, or says that it leaves it', () => {
    const said = [...own, ...leftAsBase(css)];
    expect(base.filter((token) => !said.includes(token))).toEqual([]);
  });

  test('says of no token both', () => {
    expect(leftAsBase(css).filter((token) => own.includes(token))).toEqual([]);
  });

  test('knows no other tokens than those of the product', () => {
    expect([...own, ...leftAsBase(css)].filter((token) => !base.includes(token))).toEqual([]);
  });

  test('sets tokens and nothing else', () => {
    expect(css.replace(/\/\*[\s\S]*?\*\//g, '').match(/(?<![\w-])(?!--basis-)[\w-]+(?=:\s)/g)).toEqual(null);
  });
});

test('every colour has a light and a dark side', () => {
  const colours = themeNames().flatMap((name) =>
    [...tokensIn(themeCss(name))].filter(([token]) => /-color-/.test(token)),
  );
  expect(colours.filter(([, value]) => !coloursOf(value))).toEqual([]);
});

test('every token of the product is used', () => {
  const used = ['tokens.css', 'standard-parts.css', 'base.css'].map((file) =>
    readFileSync(`src/styles/${file}`, 'utf8'),
  );
  expect(base.filter((token) => !used.some((css) => css.includes(`var(${token})`)))).toEqual([]);
});

describe('building with a theme', () => {
  test('lays the chosen theme over that of the product', () => {
    const built = theme('voorbeeldstad').transform('--basis-border-radius-md: 0;', baseFile)?.code ?? '';
    expect(tokensIn(built).get('--basis-border-radius-md')).toBe('0.625rem');
  });

  test('leaves other stylesheets alone', () => {
    expect(theme('voorbeeldstad').transform('p {}', '/home/you/src/styles/base.css')).toBeUndefined();
  });

  test('refuses a theme that is not there, and names those that are', () => {
    expect(() => theme('rijk')).toThrow('THEME=rijk bestaat niet. Kies een van deze: op-peil, voorbeeldstad.');
  });

  test('gives old browsers the same colours without light-dark()', () => {
    const css = plainColours(tokensIn('--basis-a: light-dark(#ffffff, #0d1b16); --basis-b: 2px;'));
    expect(css).toBe(
      '@supports not (color: light-dark(#000, #fff)) {:root{--basis-a:#ffffff}@media screen and (prefers-color-scheme: dark){:root{--basis-a:#0d1b16}}}',
    );
  });

  test('fetches no letters that the theme does not use', () => {
    expect(keepsToken('voorbeeldstad', '--basis-heading-font-family')).toBe(false);
    expect(keepsToken(undefined, '--basis-heading-font-family')).toBe(true);
  });
});
