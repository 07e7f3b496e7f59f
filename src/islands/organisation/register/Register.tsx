import { may } from '#domain/authorisation';
import { readRegister } from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { registerText as text } from '../../../text/register.ts';
import { Paged } from '../../shared/Paged.tsx';
import { usePages } from '../../shared/use-pages.ts';
import { InOrganisation } from '../InOrganisation.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import '../../../styles/register.css';

/** The AI applications of an organisation. */
export function Register() {
  return (
    <InOrganisation page="applications">
      {(organisation) => <Applications organisation={organisation} />}
    </InOrganisation>
  );
}

function Applications({ organisation }: { organisation: Organisation }) {
  const pages = usePages((cursor) => readRegister(organisation.id, cursor));
  const keeps = (action: string) => organisation.you.some((kind) => may(kind, action));
  const mayAdd = keeps('POST /organisations/{organisation}/applications');
  // Who may change them all; to others a count is rounded down, but for an owner of their own.
  const countsExactly = keeps('PUT /organisations/{organisation}/applications/{application}/owner');
  const mayImport = keeps('POST /organisations/{organisation}/register-imports');
  const ways = (
    <p class="row">
      {mayAdd && (
        <a class="nl-button nl-button--primary" href="/organisatie/toepassingen/nieuw">
          {text.add}
        </a>
      )}
      {mayImport && (
        <a class="nl-button nl-button--secondary" href="/organisatie/toepassingen/importeren">
          {text.import}
        </a>
      )}
    </p>
  );
  return (
    <Paged pages={pages} loading={text.loading} more={text.more}>
      {(applications) =>
        applications.length === 0 ? (
          <div class="stack measure">
            <h2>{text.empty.title}</h2>
            <p>{text.empty.why}</p>
            <p>{mayAdd ? text.empty.how : text.empty.wait}</p>
            {ways}
          </div>
        ) : (
          <div class="register">
            {ways}
            <p role="status" class="medium quiet">
              {text.shown(applications.length, pages.next !== undefined)}
            </p>
            <RegisterTable applications={applications} isExact={countsExactly} />
          </div>
        )
      }
    </Paged>
  );
}
