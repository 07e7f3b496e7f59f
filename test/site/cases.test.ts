import { describe, expect, test } from 'vitest';
import { readContent } from '../../api/commands/content/read.ts';
import { builtPages } from '../support/site/pages.ts';

const { content } = readContent('.');
const cases = Object.entries(content?.cases ?? {});
const terms = Object.keys(content?.terms ?? {});
const htmlOf = (path: string) => builtPages.find((page) => page.path === path)?.html ?? '';

describe('practice cases', () => {
  test('are all on the page with all of them, each with a page of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(7);
    const list = htmlOf('/praktijkvoorbeelden');
    expect(cases.filter(([id]) => !list.includes(`href="/praktijkvoorbeelden/${id}"`))).toEqual([]);
    expect(cases.filter(([id]) => htmlOf(`/praktijkvoorbeelden/${id}`) === '')).toEqual([]);
  });

  test.each(cases)('%s leads from each fact to its source, and says what is not known', (id, { facts, unknown }) => {
    const html = htmlOf(`/praktijkvoorbeelden/${id}`);
    for (const { source } of facts) {
      expect(html).toContain(`href="#bron-${source}"`);
      expect(html).toContain(`id="bron-${source}"`);
    }
    expect(html.match(/<h2 id="wat-we-niet-weten"/g)).toHaveLength(1);
    expect(unknown.length).toBeGreaterThan(0);
  });

  test.each(['medewerker', 'beleidsmedewerker', 'klantcontact'])('are on the page of the role %s', (role) => {
    expect(htmlOf(`/rollen/${role}`)).toMatch(/href="\/praktijkvoorbeelden\/[a-z-]+"/);
  });

  test('and the lessons that name them lead to each other', () => {
    const lessons = Object.values(content?.courses ?? {}).flatMap((course) => course.lessons);
    const pairs = lessons.flatMap((lesson) => (lesson.cases ?? []).map((id) => ({ lesson: lesson.id, id })));
    expect(pairs.length).toBeGreaterThan(0);
    for (const { lesson, id } of pairs) {
      expect(htmlOf(`/cursussen/${lesson}`)).toContain(`href="/praktijkvoorbeelden/${id}"`);
      expect(htmlOf(`/praktijkvoorbeelden/${id}`)).toContain(`href="/cursussen/${lesson}"`);
    }
  });
});

describe('the glossary', () => {
  test('has every term under its own anchor', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60);
    const html = htmlOf('/begrippen');
    expect(terms.filter((id) => !html.includes(`<h3 id="${id}"`))).toEqual([]);
  });
});
