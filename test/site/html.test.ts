import { globSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Both ways of writing are HTML: ours come from Astro and from Preact.
    'void-style': 'off',
    // A matter of search results; every title does say where one is.
    'long-title': 'off',
  },
});

test('every page that is built is valid HTML', async () => {
  const faults: string[] = [];
  const pages = globSync('dist/**/*.html');
  for (const page of pages) {
    const { results } = await validator.validateString(readFileSync(page, 'utf8'), page);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      faults.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(pages.length).toBeGreaterThan(150);
  expect(faults).toEqual([]);
});
