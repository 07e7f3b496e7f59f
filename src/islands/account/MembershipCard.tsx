import { useState } from 'preact/hooks';
import { dayOf } from '#domain/dutch-date';
import type { OwnMembership } from '../../client/organisation/memberships.ts';
import { membershipsText as text } from '../../text/memberships.ts';
import { roleText } from '../../text/organisation.ts';
import { joined } from '../../text/shared.ts';
import { OnOpen } from '../shared/OnOpen.tsx';
import { LeaveOrganisation, Left, type WhatStays } from './LeaveOrganisation.tsx';
import { OwnAssignments } from './OwnAssignments.tsx';
import { OwnLooks } from './OwnLooks.tsx';
import { OwnLowering } from './OwnLowering.tsx';
import { RemindersSwitch } from './RemindersSwitch.tsx';

/** One membership: how the organisation knows this person, what it asks, who looked, and the way out. */
export function MembershipCard({ membership }: { membership: OwnMembership }) {
  const [left, setLeft] = useState<WhatStays>();
  const { member, organisation, status, joinedAt, endedAt } = membership;
  if (left) return <Left organisation={organisation.name} stays={left} />;
  const since = status === 'ended' ? endedAt : joinedAt;
  const isActive = status === 'active';
  return (
    <article class="membership stack">
      <h3>{organisation.name}</h3>
      <p>{text.statuses[status](since && dayOf(since))}</p>
      <MembershipFacts membership={membership} />
      {isActive && <OwnAssignments membership={membership} />}
      {isActive && <OwnLowering membership={membership} />}
      {isActive && <RemindersSwitch membership={membership} />}
      {status !== 'asked' && (
        <OnOpen title={text.looks.title} level={4}>
          {() => <OwnLooks member={member} />}
        </OnOpen>
      )}
      {isActive && (
        <p>
          <a href={`/organisatie?organisatie=${organisation.id}`}>{text.open(organisation.name)}</a>
        </p>
      )}
      {status !== 'ended' && <LeaveOrganisation membership={membership} left={setLeft} />}
    </article>
  );
}

function MembershipFacts({ membership }: { membership: OwnMembership }) {
  const { address, name, team, roles, managersSeePeople, organisation } = membership;
  const named = roles.map(({ role, team: of }) => {
    const { title } = roleText[role];
    return of ? text.roleIn(title, of) : title;
  });
  const facts = [
    [text.known, [name, address].filter(Boolean).join(', ')],
    [text.team, team ?? text.noTeam],
    [text.roles, named.length > 0 ? joined(named) : text.noRoles],
    [text.managers, managersSeePeople ? text.managersSee : text.managersDoNot],
    [text.contact, organisation.contact],
  ];
  return (
    <dl class="kept membership-facts">
      {facts.map(([what, is]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{is}</dd>
        </div>
      ))}
    </dl>
  );
}
