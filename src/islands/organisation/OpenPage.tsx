import type { ComponentChildren } from 'preact';
import { type Action, may } from '#domain/authorisation';
import type { Organisation } from '../../client/organisation/organisations.ts';
import { organisationText } from '../../text/organisation.ts';
import { type OrganisationPage, openPages } from './pages.ts';

const text = organisationText.notOpen;

interface Props {
  page: OrganisationPage;
  organisation: Pick<Organisation, 'name' | 'you'>;
  /** What this page is for, where fewer may do that than may open the others under the same heading. */
  needs?: Action | undefined;
  children: ComponentChildren;
}

/** What is on a page, for who may ask for it; nobody gets buttons that the server refuses them. */
export function OpenPage({ page, organisation: { name, you }, needs, children }: Props) {
  const mayDo = needs === undefined || you.some((kind) => may(kind, needs));
  if (mayDo && openPages(you).includes(page)) return <>{children}</>;
  return (
    <div class="stack measure">
      <h2>{text.title}</h2>
      <p>{text.why(name)}</p>
    </div>
  );
}
