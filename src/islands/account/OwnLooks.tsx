import { dayOf } from '#domain/dutch-date';
import { looksAtMe } from '../../client/organisation/memberships.ts';
import { hourOf } from '../../text/dates.ts';
import { lookText } from '../../text/looks.ts';
import { membershipsText } from '../../text/memberships.ts';
import { kindNames } from '../../text/organisation.ts';
import { Paged } from '../shared/Paged.tsx';
import { usePages } from '../shared/use-pages.ts';

const text = membershipsText.looks;

/** Who looked at one's own data, when, and what for. */
export function OwnLooks({ member }: { member: string }) {
  const pages = usePages((cursor) => looksAtMe(member, cursor));
  return (
    <Paged pages={pages} loading={text.loading} more={text.more}>
      {(looks) =>
        looks.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <ul class="ruled looks">
            {looks.map(({ id, at, by, role, kind, purpose }) => (
              <li key={id}>
                <b>{lookText.purposes[purpose].title}</b>
                <span>
                  {by} ({kindNames[role]})
                </span>
                <span class="quiet">
                  {dayOf(at)}, {hourOf(at)}. {lookText.kinds[kind]}.
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Paged>
  );
}
