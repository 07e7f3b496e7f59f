import { applicationUsersText } from '../../../text/application-users.ts';

const text = applicationUsersText.assign;

interface Props {
  roles: Readonly<Record<string, { title: string }>>;
  value: string;
  choose: (role: string) => void;
}

/** A choice of one role of the taxonomy. */
export function RoleSelect({ roles, value, choose }: Props) {
  return (
    <div class="field">
      <label for="assign-to-role">{text.role}</label>
      <select
        class="utrecht-select utrecht-select--html-select"
        id="assign-to-role"
        value={value}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{text.chooseRole}</option>
        {Object.entries(roles).map(([id, { title }]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
