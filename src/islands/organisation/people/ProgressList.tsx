import { useState } from 'preact/hooks';
import type { LookPurpose } from '#domain/organisation/look';
import { progresses } from '#domain/organisation/person-view';
import type { ProgressFilter } from '#domain/organisation/progress-link';
import { pathOf, type Team } from '#domain/organisation/team-tree';
import { type Person, readPeople } from '../../../client/organisation/people.ts';
import { progressFile } from '../../../client/organisation/people-files.ts';
import { ColumnHeads } from '../../../components/ColumnHeads.tsx';
import { peopleText } from '../../../text/people.ts';
import { peopleFileText as fileText } from '../../../text/people-files.ts';
import { progressText as text } from '../../../text/progress.ts';
import { Paged } from '../../shared/Paged.tsx';
import { usePages } from '../../shared/use-pages.ts';
import { TakeAlong } from './TakeAlong.tsx';
import { TeamSelect } from './TeamSelect.tsx';
import '../../../styles/stacked-table.css';

/** What somebody has beside how far they are. */
const having = ['expiring', 'renewal'] as const;

interface Props {
  organisation: string;
  purpose: LookPurpose;
  teams: readonly Team[];
  /** Whom to show first; everybody where that is not said. */
  begun?: ProgressFilter;
}

/** Who has what the work asks and who is under way, a page by name. */
export function ProgressList({ organisation, purpose, teams, begun = {} }: Props) {
  const [filter, setFilter] = useState(begun);
  const [shown, setShown] = useState(filter);
  const pages = usePages((cursor) => readPeople(organisation, purpose, cursor ? shown : filter, cursor));
  return (
    <>
      <form
        class="people-filter"
        onSubmit={(event) => {
          event.preventDefault();
          setShown(filter);
          pages.ask();
        }}
      >
        {teams.length > 0 && (
          <TeamSelect
            id="progress-team"
            label={peopleText.filter.team}
            none={peopleText.filter.allTeams}
            teams={teams}
            value={filter.team}
            choose={(team) => setFilter({ ...filter, team })}
          />
        )}
        <div class="field">
          <label for="progress">{text.progress}</label>
          <select
            class="utrecht-select utrecht-select--html-select"
            id="progress"
            value={having.find((one) => filter[one]) ?? filter.progress ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setFilter({
                team: filter.team,
                progress: progresses.find((one) => one === value),
                renewal: value === 'renewal',
                expiring: value === 'expiring',
              })
            }
          >
            <option value="">{text.everybody}</option>
            {progresses.map((one) => (
              <option key={one} value={one}>
                {text.progresses[one]}
              </option>
            ))}
            {having.map((one) => (
              <option key={one} value={one}>
                {text.having[one]}
              </option>
            ))}
          </select>
        </div>
        <button class="nl-button nl-button--secondary" type="submit">
          {text.go}
        </button>
      </form>
      <Paged pages={pages} loading={text.loading} more={peopleText.more}>
        {(people) => (
          <>
            <p class="medium quiet" role="status">
              {people.length === 0 ? text.none : peopleText.shown(people.length)}
            </p>
            {people.length > 0 && <ProgressTable people={people} teams={teams} />}
          </>
        )}
      </Paged>
      {pages.items && pages.items.length > 0 && (
        <TakeAlong title={fileText.progress} make={(form) => progressFile(organisation, purpose, shown, form)} />
      )}
    </>
  );
}

function ProgressTable({ people, teams }: { people: readonly Person[]; teams: readonly Team[] }) {
  return (
    <table class="utrecht-table utrecht-table--html-table stacked-table">
      <ColumnHeads heads={[peopleText.table.name, peopleText.table.team, text.progress, text.renew]} />
      <tbody>
        {people.map(({ member, name, address, team, progress, cells, renewSince }) => (
          <tr key={member}>
            <th scope="row">
              <a href={`#lid=${member}`}>{name || address}</a>
            </th>
            <td data-label={peopleText.table.team}>{team && pathOf(teams, team)}</td>
            <td data-label={text.progress}>
              <span class={progress === 'complete' ? 'cell-state cell-attained' : 'cell-state'}>
                {text.progresses[progress]}
              </span>{' '}
              <span class="quiet">
                {cells.length > 0 && text.of(cells.filter(({ attained }) => attained).length, cells.length)}
              </span>
            </td>
            <td data-label={text.renew}>{renewSince && text.renew}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
