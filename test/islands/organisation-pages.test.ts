import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { organisationKinds } from '#domain/authorisation';
import { openPages } from '../../src/islands/organisation/pages.ts';
import { organisationText } from '../../src/text/organisation.ts';

const { pages } = organisationText;

describe('the navigation of an organisation', () => {
  it('leads to every page that exists, and to no other', () => {
    const entries = readdirSync('src/pages/organisatie', { withFileTypes: true });
    const isPage = (name: string) => name.endsWith('.astro') || existsSync(`src/pages/organisatie/${name}/index.astro`);
    const found = entries
      .filter(({ name }) => isPage(name))
      .map(({ name }) => `/organisatie/${name.replace('.astro', '')}`.replace('/index', ''));
    expect(
      openPages(organisationKinds)
        .map((page) => pages[page].href)
        .toSorted(),
    ).toEqual(found.toSorted());
  });

  it('shows who is only a member the overview and the applications', () => {
    expect(openPages(['member'])).toEqual(['overview', 'applications']);
  });

  it('shows a manager people and reminders, and no page to change the organisation', () => {
    expect(openPages(['manager', 'member'])).toEqual(['overview', 'people', 'applications', 'reminders']);
  });

  it('shows settings to the administrator alone', () => {
    const withSettings = organisationKinds.filter((kind) => openPages([kind]).includes('settings'));
    expect(withSettings).toEqual(['organisation-administrator']);
  });
});
