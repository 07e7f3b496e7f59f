import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherStyles } from '../../api/commands/site/stylesheets.ts';

const site = mkdtempSync(join(tmpdir(), 'styles-'));
mkdirSync(join(site, '_astro'));
const large = `.large { content: "${'x'.repeat(15_000)}" }`;
for (const [name, css] of Object.entries({ a: '.a {}', b: '.b {}', c: '.c {}', large }))
  writeFileSync(join(site, `_astro/${name}.css`), css);
const links = (...names: string[]) =>
  names.map((name) => `<link rel="stylesheet" href="/_astro/${name}.css">`).join('');
const hrefsIn = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);

describe('the style sheets of a page', () => {
  it('come in fewer files, with their rules in the same order', () => {
    const hrefs = hrefsIn(gatherStyles(site, `<head>${links('a', 'b', 'large', 'c')}</head>`));
    expect(hrefs.map((href) => readFileSync(site + href, 'utf8'))).toEqual(['.a {}\n.b {}', large, '.c {}']);
    expect(hrefs.slice(1)).toEqual(['/_astro/large.css', '/_astro/c.css']);
  });

  it('are one and the same file for pages that use the same', () => {
    expect(gatherStyles(site, links('b', 'c'))).toBe(gatherStyles(site, links('b', 'c')));
  });

  it('stay as they are where there is one', () => {
    expect(gatherStyles(site, `<head>${links('a')}</head>`)).toBe(`<head>${links('a')}</head>`);
  });
});
