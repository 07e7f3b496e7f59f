import { pathOf, type Team } from '#domain/organisation/team-tree';

interface Props {
  id: string;
  label: string;
  /** What no team means here. */
  none: string;
  teams: readonly Team[];
  value: string | undefined;
  choose: (team: string | undefined) => void;
}

/** A choice of one team out of the tree, each by its whole path. */
export function TeamSelect({ id, label, none, teams, value, choose }: Props) {
  const paths = teams.map((team) => ({ id: team.id, path: pathOf(teams, team.id) }));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}
      >
        <option value="">{none}</option>
        {paths
          .toSorted((one, other) => one.path.localeCompare(other.path, 'nl'))
          .map((team) => (
            <option key={team.id} value={team.id}>
              {team.path}
            </option>
          ))}
      </select>
    </div>
  );
}
