import { dayOf } from '#domain/dutch-date';
import { pathOf, type Team } from '#domain/organisation/team-tree';
import type { Member } from '../../../client/organisation/members.ts';
import { roleText } from '../../../text/organisation.ts';
import { peopleText } from '../../../text/people.ts';
import { joined } from '../../../text/shared.ts';

const text = peopleText.person;

/** What stands on the list about a person. */
export function PersonFacts({ member, teams }: { member: Member; teams: readonly Team[] }) {
  const { address, team, status, joinedAt, endedAt, roles } = member;
  const named = roles.map(({ role, team: of }) => {
    const { title } = roleText[role];
    return of ? `${title} (${pathOf(teams, of)})` : title;
  });
  const facts = [
    [text.address, address],
    [text.team, team ? pathOf(teams, team) : peopleText.noTeam],
    [text.status, peopleText.statuses[status]],
    ...(joinedAt ? [[text.since, dayOf(joinedAt)]] : []),
    ...(endedAt ? [[text.ended, dayOf(endedAt)]] : []),
    [text.roles, named.length > 0 ? joined(named) : text.noRoles],
  ];
  return (
    <dl class="person-facts">
      {facts.map(([what, is]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{is}</dd>
        </div>
      ))}
    </dl>
  );
}
