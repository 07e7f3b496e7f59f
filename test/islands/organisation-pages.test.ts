import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type OrganisationKind, organisationKinds } from '#domain/authorisation';
import { OpenPage } from '../../src/islands/organisation/OpenPage.tsx';
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

describe('a page of an organisation', () => {
  const shown = (you: readonly OrganisationKind[]) =>
    JSON.stringify(
      OpenPage({ page: 'settings', organisation: { name: 'Voorbeeldstad', you: [...you] }, children: 'form' }),
    );

  it('is there for who may ask for what is on it', () => {
    expect(shown(['organisation-administrator', 'member'])).toContain('form');
  });

  it('says so to who opens it by its address and may not, without a form that would be refused', () => {
    const others = organisationKinds.filter((kind) => kind !== 'organisation-administrator');
    expect(shown(others)).not.toContain('form');
    expect(shown(others)).toContain(organisationText.notOpen.title);
  });
});
