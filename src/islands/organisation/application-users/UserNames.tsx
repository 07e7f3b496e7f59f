import type { LookPurpose } from '#domain/organisation/look';
import { readUserNames } from '../../../client/organisation/application-users.ts';
import { applicationUsersText } from '../../../text/application-users.ts';
import { Paged } from '../../shared/Paged.tsx';
import { usePages } from '../../shared/use-pages.ts';

const text = applicationUsersText.names;

interface Props {
  organisation: string;
  application: string;
  purpose: LookPurpose;
}

/** Who works with an application, each with the page where it is taken away. */
export function UserNames({ organisation, application, purpose }: Props) {
  const pages = usePages((cursor) => readUserNames(organisation, application, purpose, cursor), [purpose]);
  return (
    <Paged pages={pages} loading={text.loading} more={text.more}>
      {(members) =>
        members.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <>
            <p class="medium">{text.page}</p>
            <ul class="ruled people-rows">
              {members.map(({ id, name, address }) => (
                <li key={id}>
                  <a href={`/organisatie/mensen#lid=${id}`}>{name || address}</a>
                  {name && <span class="quiet">{address}</span>}
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Paged>
  );
}
