import { describe, expect, test } from 'vitest';
import { readContent } from '../../api/commands/content/read.ts';
import { builtPages } from '../support/site/pages.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const { content } = readContent('.');
const resources = Object.entries(content?.resources ?? {});
const htmlOf = (path: string) => builtPages.find((page) => page.path === path)?.html ?? '';
const section = 'id="verder-leren"';

describe('material of others', () => {
  test('is on the page with all of it, each once and under its own anchor', () => {
    expect(resources.length).toBeGreaterThanOrEqual(8);
    const html = htmlOf('/verder-leren');
    expect(resources.filter(([id]) => html.split(`<h3 id="${id}"`).length !== 2)).toEqual([]);
  });

  test.each(resources)('%s is on the page of a cell that it fits, after our own lessons', (_, { url, cells }) => {
    const [main = ''] = cells;
    const html = htmlOf(`/taxonomie/cel/${main}`);
    expect(html.indexOf(section)).toBeGreaterThan(html.indexOf('Wat je kunt leren'));
    expect(html.slice(html.indexOf(section))).toContain(`href="${url}"`);
  });

  test('says that it is elsewhere, with other privacy', () => {
    for (const path of ['/verder-leren', '/taxonomie/cel/organiseren-3', '/cursussen/eerlijk-en-uitlegbaar'])
      expect(htmlOf(path)).toContain('Je gaat naar een andere site. Daar gelden andere afspraken over privacy');
  });

  test('says so where the law changed after it appeared', () => {
    const html = htmlOf('/verder-leren');
    const entry = html.slice(html.indexOf('id="algoritmekader-zelfassessment"')).split('</article>')[0];
    expect(entry).toContain(
      'Dit is van augustus 2025. De wet waar het over gaat is daarna veranderd, op 27 juli 2026:',
    );
    expect(entry).toContain('href="/wet#ai-verordening-artikel-4"');
  });

  test('stands below a lesson only where it is the last of the course about its cell', () => {
    const lessons = Object.values(content?.courses ?? {}).flatMap((course) => course.lessons);
    const shown = lessons.filter(({ id }) => htmlOf(`/cursussen/${id}`).includes(section));
    expect(shown.length).toBeGreaterThan(0);
    for (const { course, cell, order } of shown)
      expect(lessons.filter((other) => other.course === course && other.cell === cell && other.order > order)).toEqual(
        [],
      );
  });

  test('is in the footer of every page, and found by search at its place', async () => {
    expect(htmlOf('/')).toContain('href="/verder-leren"');
    const page = await newVisitor();
    await page.goto('/zoeken?q=Elements of AI');
    const hit = page.getByRole('listitem').filter({ has: page.locator('a[href="/verder-leren#elements-of-ai"]') });
    expect(await hit.locator('.kicker').textContent()).toBe('Van anderen');
  });
});
