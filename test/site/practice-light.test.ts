import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { desk, unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const examples = '/trainers/bouwstenen';

describe('without JavaScript', () => {
  test('every exercise can be read, and what would happen can be opened', async () => {
    const page = await newVisitor({ javaScriptEnabled: false });
    await page.goto(examples);
    const exercises = page.locator('.practice');
    expect(await exercises.count()).toBe(8);
    for (const exercise of await exercises.all()) {
      const answers = exercise.locator('noscript details');
      await answers.locator('summary').click();
      expect((await answers.textContent())?.length).toBeGreaterThan(100);
      expect(await answers.locator('dd, li').first().isVisible()).toBe(true);
      const shown = await exercise
        .locator('.button, .move')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()));
      expect(shown).toEqual([]);
    }
    expect(await page.locator('#mag-erin dd').allTextContents()).toContain(
      'Mag er niet in: Ook zonder naam weet het dorp om wie het gaat.',
    );
    await page.locator('#bedrag-in-de-brief').getByRole('link', { name: 'Lees verder bij 2.' }).click();
    expect(page.url()).toContain('#bedrag-in-de-brief-gebeld');
  });
});

describe('light to load', () => {
  const folder = 'dist/_astro';
  /** A script with all that it loads. */
  function withImports(file: string, found = new Set<string>()): Set<string> {
    if (found.has(file)) return found;
    found.add(file);
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)/g);
    for (const [, name = ''] of imports) withImports(name, found);
    return found;
  }
  const scriptsOf = (html: string) => {
    const named = [...html.matchAll(/(?:component|renderer)-url="\/_astro\/([^"]+)"/g)].map(([, name = '']) => name);
    return new Set(named.flatMap((name) => [...withImports(name)]));
  };
  const gzipped = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);

  const lessons = () => globSync('dist/cursussen/*/*/index.html').map((file) => readFileSync(file, 'utf8'));

  test('no lesson takes more than 12 kB of JavaScript for its exercises, Preact included', () => {
    const sizes = lessons().map((html) => gzipped(scriptsOf(html)));
    expect(Math.min(...sizes)).toBeGreaterThan(6_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(12_000);
  });

  test('a lesson loads its own kinds alone', () => {
    const kinds = /^(Choice|Fault|Multiple|Order|Match|Sort|Story)Practice\./;
    expect(lessons().length).toBeGreaterThan(9);
    for (const html of lessons()) {
      const shown = new Set([...html.matchAll(/component-export="(\w+)Practice"/g)].map(([, kind]) => kind));
      const loaded = [...scriptsOf(html)].map((file) => kinds.exec(basename(file))?.[1]).filter(Boolean);
      expect(loaded.sort()).toEqual([...shown].sort());
    }
  });

  test('nothing moves while the exercises come alive', async () => {
    for (const viewport of [desk, { width: 390, height: 844 }]) {
      const page = await newVisitor({ viewport });
      await page.addInitScript(() => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += Reflect.get(entry, 'value');
          Reflect.set(window, 'shift', shift);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(examples, { waitUntil: 'networkidle' });
      for (const exercise of await page.locator('.practice').all()) {
        await exercise.scrollIntoViewIfNeeded();
        await exercise.locator('astro-island:not([ssr])').waitFor();
      }
      const shift = await page.evaluate(() => Number(Reflect.get(window, 'shift') ?? 0));
      expect(shift).toBeLessThanOrEqual(0.02);
      expect(unseenFaults(page)).toEqual([]);
    }
  });
});

test('what was chosen before the scripts came is kept', async () => {
  const page = await newVisitor({ viewport: desk });
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(examples, { waitUntil: 'commit' });
  const match = page.locator('#welke-wet');
  const sort = page.locator('#mag-erin');
  const story = page.locator('#bedrag-in-de-brief');
  await match.getByRole('combobox').nth(1).selectOption({ index: 2 });
  await sort.getByRole('radio', { name: 'Mag er niet in' }).nth(2).check();
  await story.getByRole('button', { name: 'Ik zoek het bedrag op' }).click();
  arrive();
  await story.getByText('Daar staat: 48 euro per jaar.').waitFor();
  for (const exercise of [match, sort]) {
    await exercise.scrollIntoViewIfNeeded();
    await exercise.locator('astro-island:not([ssr])').waitFor();
    await exercise.getByRole('button', { name: 'Controleer' }).click();
    expect(await exercise.locator('.feedback').count()).toBe(1);
  }
  expect(await match.getByRole('combobox').nth(1).inputValue()).toBe('woo');
  expect(await sort.getByRole('radio', { name: 'Mag er niet in' }).nth(2).isChecked()).toBe(true);
});
