import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { baseTheme, coloursOf, themeCss, themeNames, tokensIn } from '../../src/styles/theme.ts';
import { contrast } from '../support/contrast.ts';

/** What lies on what, by the roles of tokens.css: text needs 4.5, the rest 3. */
const text = [
  ['ink', 'page'],
  ['ink', 'surface'],
  ['ink', 'info'],
  ['ink', 'extra'],
  ['ink', 'fault-surface'],
  ['ink-quiet', 'page'],
  ['ink-quiet', 'surface'],
  ['ink-quiet', 'info'],
  ['action', 'page'],
  ['action', 'surface'],
  ['action', 'info'],
  ['on-action', 'action-fill'],
  ['on-attained', 'attained'],
  ['on-step', 'step'],
  ['fault', 'page'],
  ['fault', 'surface'],
  ['fault', 'fault-surface'],
  ['on-night', 'night'],
  ['on-night-quiet', 'night'],
  ['page', 'ink'],
] as const;
const shapes = [
  ['edge', 'page'],
  ['edge', 'surface'],
  ['attained', 'page'],
  ['attained', 'surface'],
  ['attained', 'extra'],
  ['action-fill', 'page'],
  ['on-step', 'step'],
  ['here', 'page'],
  ['here', 'night'],
  ['focus', 'page'],
  ['focus', 'surface'],
  ['focus', 'info'],
  ['focus-on-night', 'night'],
] as const;

const roles = new Map(
  [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): var\((--basis-[\w-]+)\)/g)].map(
    ([, role = '', token = '']) => [role, token],
  ),
)
  .set('on-action', '--basis-color-action-1-inverse-color-default')
  .set('action-fill', '--basis-color-action-1-inverse-bg-default');

function tooLittle(
  theme: string,
  mode: 'light' | 'dark',
  pairs: readonly (readonly [string, string])[],
  least: number,
) {
  const tokens = new Map([...tokensIn(themeCss(baseTheme)), ...tokensIn(themeCss(theme))]);
  const colour = (role: string) =>
    coloursOf(tokens.get(roles.get(role) ?? '') ?? '')?.[mode] ?? `${role} has no colour`;
  return pairs
    .map(([one, other]) => ({ pair: `${one} on ${other}`, is: contrast(colour(one), colour(other)) }))
    .filter(({ is }) => !(is >= least));
}

test('the sums are those of WCAG', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(themeNames())('%s', (theme) => {
  test.each(['light', 'dark'] as const)('text is readable in the %s', (mode) => {
    expect(tooLittle(theme, mode, text, 4.5)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('shapes stand out in the %s', (mode) => {
    expect(tooLittle(theme, mode, shapes, 3)).toEqual([]);
  });
});
