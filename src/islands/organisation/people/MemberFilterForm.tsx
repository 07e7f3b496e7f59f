import { useState } from 'preact/hooks';
import type { Team } from '#domain/organisation/team-tree';
import type { ListStatus, MemberFilter } from '../../../client/organisation/members.ts';
import { peopleText } from '../../../text/people.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TeamSelect } from './TeamSelect.tsx';

const text = peopleText.filter;
const statuses = [
  'active',
  'invited',
  'not-invited',
  'not-answered',
  'asked',
  'ended',
] as const satisfies readonly ListStatus[];

interface Props {
  filter: MemberFilter;
  teams: readonly Team[];
  find: (filter: MemberFilter) => void;
}

/** Asks on a button, not while typing: every answer is a look that people can read of. */
export function MemberFilterForm({ filter: begun, teams, find }: Props) {
  const [filter, setFilter] = useState(begun);
  return (
    <form
      class="people-filter"
      onSubmit={(event) => {
        event.preventDefault();
        const search = filter.search.trim();
        find({ ...filter, search: search.length < 2 ? '' : search });
      }}
    >
      <TextField
        id="zoek"
        text={text.search}
        value={filter.search}
        put={(search) => setFilter({ ...filter, search })}
      />
      {teams.length > 0 && (
        <TeamSelect
          id="filter-team"
          label={text.team}
          none={text.allTeams}
          teams={teams}
          value={filter.team}
          choose={(team) => setFilter({ ...filter, team })}
        />
      )}
      <div class="field">
        <label for="filter-status">{text.status}</label>
        <select
          class="utrecht-select utrecht-select--html-select"
          id="filter-status"
          value={filter.status ?? ''}
          onChange={({ currentTarget: { value } }) =>
            setFilter({ ...filter, status: statuses.find((status) => status === value) })
          }
        >
          <option value="">{text.allStatuses}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {text.statuses[status]}
            </option>
          ))}
        </select>
      </div>
      <button class="nl-button nl-button--secondary" type="submit">
        {text.go}
      </button>
    </form>
  );
}
