import { may, type OrganisationKind } from '#domain/authorisation';
import { organisationText as text } from '../../text/organisation.ts';

export type OrganisationPage = keyof typeof text.pages;

/** The route that each page is about: who may not ask it finds nothing on that page. */
const asks = {
  overview: 'GET /organisations/{organisation}',
  people: 'GET /organisations/{organisation}/members',
  teams: 'POST /organisations/{organisation}/teams',
  applications: 'GET /organisations/{organisation}/applications',
  reminders: 'GET /organisations/{organisation}/reminder-plans',
  evidence: 'GET /organisations/{organisation}/seals',
  settings: 'PUT /organisations/{organisation}',
} as const satisfies Record<OrganisationPage, string>;

const pages: readonly OrganisationPage[] = ['overview', 'people', 'teams', 'applications', 'reminders', 'settings'];

/** The pages of an organisation that are of use to who is this. */
export function OrganisationNav({ page, kinds }: { page: OrganisationPage; kinds: readonly OrganisationKind[] }) {
  const open = pages.filter((one) => kinds.some((kind) => may(kind, asks[one])));
  return (
    <nav class="organisation-nav" aria-label={text.navigation}>
      <ul class="organisation-pages">
        {open.map((one) => (
          <li key={one}>
            <a href={text.pages[one].href} aria-current={one === page ? 'page' : undefined}>
              {text.pages[one].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
