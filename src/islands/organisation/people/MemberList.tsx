import type { LookPurpose } from '#domain/organisation/look';
import { pathOf, type Team } from '#domain/organisation/team-tree';
import type { Member } from '../../../client/organisation/members.ts';
import { membersFile } from '../../../client/organisation/people-files.ts';
import { ColumnHeads } from '../../../components/ColumnHeads.tsx';
import { roleText } from '../../../text/organisation.ts';
import { peopleText as text } from '../../../text/people.ts';
import { peopleFileText as fileText } from '../../../text/people-files.ts';
import { joined } from '../../../text/shared.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { InviteFound } from './InviteFound.tsx';
import { MemberFilterForm } from './MemberFilterForm.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import type { Members } from './use-members.ts';
import '../../../styles/stacked-table.css';

interface Props {
  organisation: string;
  purpose: LookPurpose;
  members: Members;
  teams: readonly Team[];
}

/** The people as the organisation wrote them down, a page at a time. */
export function MemberList({ organisation, purpose, members, teams }: Props) {
  const { filter, page, trouble } = members;
  if (!page && !trouble) return <p role="status">{text.loading}</p>;
  if (members.isEmpty)
    return (
      <div class="panel stack">
        <h3>{text.empty.title}</h3>
        <p class="measure">{text.empty.why}</p>
      </div>
    );
  return (
    <div class="people-list stack">
      <MemberFilterForm filter={filter} teams={teams} find={members.find} />
      <TroubleNotice trouble={trouble} again={members.again} />
      {page && page.members.length > 0 && <MemberTable members={page.members} teams={teams} />}
      <p class="medium quiet" role="status">
        {page && page.members.length > 0 && text.shown(page.members.length)} {page?.tooMany && text.tooMany}
      </p>
      {page?.members.length === 0 && (
        <div>
          <h3>{text.none.title}</h3>
          <p>{text.none.why}</p>
        </div>
      )}
      {page && page.members.length > 0 && filter.status === 'not-invited' && filter.search === '' && (
        <InviteFound organisation={organisation} team={filter.team} />
      )}
      {page?.next && (
        <button class="nl-button nl-button--secondary" type="button" onClick={members.more}>
          {text.more}
        </button>
      )}
      {page && page.members.length > 0 && (
        <TakeAlong title={fileText.members} make={(form) => membersFile(organisation, purpose, filter, form)} />
      )}
    </div>
  );
}

function MemberTable({ members, teams }: { members: readonly Member[]; teams: readonly Team[] }) {
  return (
    <table class="utrecht-table utrecht-table--html-table stacked-table">
      <ColumnHeads
        heads={[text.table.name, text.table.address, text.table.team, text.table.status, text.table.roles]}
      />
      <tbody>
        {members.map(({ id, name, address, team, status, roles }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`#lid=${id}`}>{name || address}</a>
            </th>
            <td data-label={text.table.address}>{name && address}</td>
            <td data-label={text.table.team}>{team && pathOf(teams, team)}</td>
            <td data-label={text.table.status}>
              <span class={`member-status member-${status}`}>{text.statuses[status]}</span>
            </td>
            <td data-label={text.table.roles}>{joined([...new Set(roles.map(({ role }) => roleText[role].title))])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
