import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { organisationKinds } from '#domain/authorisation';
import { openPages } from '../../src/islands/organisation/pages.ts';
import { organisationText } from '../../src/text/organisation.ts';

const { pages } = organisationText;

describe('the navigation of an organisation', () => {
  it('leads to pages that exist', () => {
    for (const page of openPages(organisationKinds)) {
      const file = page === 'overview' ? '/organisatie/index' : pages[page].href;
      expect(existsSync(`src/pages${file}.astro`), file).toBe(true);
    }
  });

  it('shows every page that exists', () => {
    const files = readdirSync('src/pages/organisatie', { withFileTypes: true }).filter((entry) => entry.isFile());
    const found = files.map(({ name }) => `/organisatie/${name.replace('.astro', '')}`.replace('/index', ''));
    expect(
      openPages(organisationKinds)
        .map((page) => pages[page].href)
        .toSorted(),
    ).toEqual(found.toSorted());
  });

  it('shows who is only a member the overview', () => {
    expect(openPages(['member'])).toEqual(['overview']);
  });

  it('shows a manager people, and no page to change the organisation', () => {
    expect(openPages(['manager', 'member'])).toEqual(['overview', 'people']);
  });

  it('shows settings to the administrator alone', () => {
    const withSettings = organisationKinds.filter((kind) => openPages([kind]).includes('settings'));
    expect(withSettings).toEqual(['organisation-administrator']);
  });
});
