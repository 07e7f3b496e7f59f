import { definitions } from '../definitions.ts';
import type { UserRow } from './store.ts';

/** What a provisioning system sees of a person: what it wrote itself, and the team. Nothing of learning, nothing of the account. */
export function userView({ member, team }: UserRow, base: string) {
  const { address, name, externalId, teamId, status, createdAt } = member;
  const id = scimIdOf(member);
  const [givenName = '', ...rest] = name.split(' ');
  return {
    schemas: [definitions.User.id],
    id,
    ...(externalId !== null && { externalId }),
    userName: address,
    ...(name !== '' && {
      displayName: name,
      name: { formatted: name, givenName, ...(rest.length > 0 && { familyName: rest.join(' ') }) },
    }),
    active: status === 'invited' || status === 'active',
    emails: [{ value: address, type: 'work', primary: true }],
    ...(teamId !== null && { groups: [{ value: teamId, display: team ?? '' }] }),
    meta: { resourceType: 'User', created: createdAt, location: `${base}/Users/${id}` },
  };
}

export const scimIdOf = ({ scimId, id }: { scimId: string | null; id: string }) => scimId ?? id;
