import { useState } from 'preact/hooks';
import { type GivenRole, organisationRoles } from '#domain/organisation/role';
import { pathOf, type Team } from '#domain/organisation/team-tree';
import { giveRoles, type Member } from '../../../client/organisation/members.ts';
import { roleText } from '../../../text/organisation.ts';
import { peopleText } from '../../../text/people.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { TeamSelect } from './TeamSelect.tsx';

const text = peopleText.person;

interface Props {
  organisation: string;
  member: Member;
  teams: readonly Team[];
  put: (member: Member) => void;
}

/** What somebody may in the organisation. A manager has teams; the other roles hold for the whole. */
export function RolesForm({ organisation, member, teams, put }: Props) {
  const { busy, trouble, run } = useTask();
  const [roles, setRoles] = useState<GivenRole[]>(member.roles);
  const [said, setSaid] = useState('');
  const managed = roles.flatMap(({ role, team }) => (role === 'manager' && team ? [team] : []));

  function change(next: GivenRole[]) {
    setSaid('');
    setRoles(next);
  }
  function send(event: Event) {
    event.preventDefault();
    void run(
      () => giveRoles(organisation, member.id, roles),
      () => {
        setSaid(text.saved);
        put({ ...member, roles });
      },
    );
  }
  return (
    <form class="person-form stack" onSubmit={send}>
      <fieldset aria-describedby="rollen-uitleg">
        <legend class="person-legend">{text.rolesTitle}</legend>
        <p id="rollen-uitleg">{text.rolesWhy}</p>
        {organisationRoles
          .filter((role) => role !== 'manager')
          .map((role) => {
            const has = roles.some((one) => one.role === role);
            return (
              <label key={role} class="choice">
                <input
                  type="checkbox"
                  checked={has}
                  onChange={() => change(has ? roles.filter((one) => one.role !== role) : [...roles, { role }])}
                />
                <span>
                  <b>{roleText[role].title}</b>
                  <small>{roleText[role].hint}</small>
                </span>
              </label>
            );
          })}
      </fieldset>
      {teams.length > 0 && (
        <div class="stack">
          <TeamSelect
            id="manager-team"
            label={text.managerOf}
            none={text.chooseTeam}
            teams={teams.filter(({ id }) => !managed.includes(id))}
            value={undefined}
            choose={(team) => team && change([...roles, { role: 'manager', team }])}
          />
          <p class="field-hint">{roleText.manager.hint}</p>
          {managed.length > 0 && (
            <ul class="ruled">
              {managed.map((team) => (
                <li key={team} class="row row-apart">
                  {pathOf(teams, team)}
                  <button
                    class="link-button"
                    type="button"
                    aria-label={text.dropManager(pathOf(teams, team))}
                    onClick={() => change(roles.filter((one) => one.role !== 'manager' || one.team !== team))}
                  >
                    {text.drop}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
        {busy ? text.saving : text.save}
      </button>
      <p role="status">{said}</p>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
