import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The names that the site once had for what the design system has a part for. */
const former = ['button', 'button-plain', 'notice', 'notice-fault', 'lead'];
const sources = globSync('src/**/*.{astro,tsx}').map((file) => ({ file, source: readFileSync(file, 'utf8') }));

test('buttons, messages and leads carry the classes of the design system', () => {
  const named = sources.flatMap(({ file, source }) =>
    [...source.matchAll(/\bclass="([^"]*)"/g)]
      .filter(([, names = '']) => names.split(/\s+/).some((name) => former.includes(name)))
      .map(([attribute]) => `${file}: ${attribute}`),
  );
  expect(named).toEqual([]);
});

test('every field for text and every list to choose from is one of the design system', () => {
  const bare = sources.flatMap(({ file, source }) =>
    [...source.matchAll(/<(select|textarea|input)\b(?:=>|[^>])*>/g)]
      .filter(([element, tag]) => tag !== 'input' || /type="(?:text|email|url|search)"/.test(element))
      .filter(([element]) => !/utrecht-(?:select|textarea|textbox)\b/.test(element))
      .map(([element]) => `${file}: ${element.slice(0, 60)}`),
  );
  expect(bare).toEqual([]);
});
