import type { OrganisationKind } from '#domain/authorisation';
import { organisationText as text } from '../../text/organisation.ts';
import { type OrganisationPage, openPages } from './pages.ts';

/** The pages of an organisation that are of use to who is this. */
export function OrganisationNav({ page, kinds }: { page: OrganisationPage; kinds: readonly OrganisationKind[] }) {
  return (
    <nav class="organisation-nav" aria-label={text.navigation}>
      <ul class="organisation-pages">
        {openPages(kinds).map((one) => (
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
