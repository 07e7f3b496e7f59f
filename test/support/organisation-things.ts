import { originsOf } from '#domain/organisation/application';
import type { Answered } from './app.ts';
import type { TestOrganisation } from './organisation.ts';

export const draft = {
  name: 'Chat',
  description: 'Geeft antwoord.',
  properties: {},
  origins: originsOf(() => ({ kind: 'unknown' })),
};

const decision = { text: 'Iedereen niveau 1.', owner: 'Directie', decidedOn: '2026-11-20' };
const file = { digest: 'a'.repeat(64), bytes: 10 };

/** What an organisation has, by the name that its place has in a path. */
export const names = [
  'member',
  'team',
  'invitation',
  'link',
  'token',
  'assignment',
  'lowering',
  'dispute',
  'application',
  'plan',
  'import',
  'seal',
  'decision',
  'attachment',
] as const;
export type Things = Record<(typeof names)[number], string>;

/** Makes one of each thing that an organisation can have; it needs a catalogue with the role vakman and a signer. */
export async function thingsOf(
  { administrator, path, team: makeTeam, joins }: TestOrganisation,
  domain: string,
): Promise<Things> {
  const team = await makeTeam('Beleid');
  const { member, post, get } = await joins(`bo@${domain}`, 'member', { team });
  const idOf = async (answered: Promise<Answered>) => String((await answered).body.id);
  await administrator.post(`${path}/members`, { address: `cas@${domain}` });
  const { invitations } = (await administrator.get(`${path}/invitations?purpose=administration`)).body;
  const what = [
    { kind: 'role', subject: 'vakman' },
    { kind: 'application', subject: 'schrijfhulp' },
  ];
  await administrator.post(`${path}/assignments`, { what, to: { members: [member] } });
  const assignment = String((await get('/memberships')).body.memberships[0].assignments[0].id);
  const because = { reason: 'Een goede reden.', decidedOn: '2026-11-20', decidedBy: 'de directie' };
  return {
    member,
    team,
    invitation: String(invitations[0].id),
    link: await idOf(administrator.post(`${path}/join-links`, { days: 1 })),
    assignment,
    lowering: await idOf(administrator.post(`${path}/lowerings`, { of: { member }, ...because })),
    token: await idOf(administrator.post(`${path}/scim-tokens`, { label: 'Entra', invites: false })),
    import: await idOf(
      administrator.post(`${path}/people-imports`, { people: 1, told: ['address'], endOthers: false }),
    ),
    seal: await idOf(administrator.post(`${path}/seals`)),
    decision: await idOf(administrator.post(`${path}/decisions`, { step: 'goals', title: 'Besluit', ...decision })),
    attachment: await idOf(administrator.post(`${path}/attachments`, { step: 'goals', name: 'Plan.pdf', ...file })),
    plan: await idOf(administrator.post(`${path}/reminder-plans`, { about: 'renewal', repeat: 'monthly' })),
    application: await idOf(administrator.post(`${path}/applications`, draft)),
    dispute: await idOf(post(`/memberships/${member}/disputes`, { assignment, remark: 'Dit klopt niet.' })),
  };
}
