import { defaultSettings } from '#domain/organisation/settings';
import { type SimulatedTeam, simulatedTeams } from '#domain/simulated-teams';
import { record } from '../audit.ts';
import type { Deps } from '../context.ts';
import { addAll } from '../db/add-all.ts';
import { assignments, lookedAt, looks, memberRoles } from '../db/schema.ts';
import { unconditional } from '../db/writer.ts';
import type { Member } from '../organisation/members/store.ts';
import { addOrganisation } from '../organisation/organisations/store.ts';
import { addApplications, changeModel } from './applications.ts';
import { by, type Chance, daysBefore } from './chance.ts';
import { addPeople } from './people.ts';
import { addTeams } from './teams.ts';

/** Who can sign in at hr@, beheer@ and controleur@ of the organisation's domain. */
const staff = [
  { address: 'hr', role: 'hr' },
  { address: 'beheer', role: 'organisation-administrator' },
  { address: 'controleur', role: 'auditor' },
] as const;

const used = [
  { type: 'chatbot-inwoners', name: 'Omgevingschat', model: 'Gem 3' },
  { type: 'samenvatten-eigen-documenten', name: 'Samenvatter', model: 'GPT-NL 1' },
  { type: 'kantoorassistent', name: 'Kantoorassistent', model: 'GPT-5' },
  { type: 'beslisondersteuning', name: 'Voorsorteren van aanvragen', model: 'Versie 2' },
];
/** What some have of their own, besides what their team has. */
const own = [
  { kind: 'role', subject: 'leidinggevende', share: 0.06 },
  { kind: 'overlay', subject: 'ai-champion', share: 0.02 },
] as const;
const lookCount = 40;
const perLook = 50;

/** An organisation that does not exist, with its teams, people, applications and looks; without results yet. */
export async function addSimulated(
  deps: Deps,
  { id, name, domain, people }: { id: string; name: string; domain: string; people: number },
  chance: Chance,
): Promise<void> {
  const { db, now } = deps;
  const createdAt = daysBefore(now(), 730);
  const contact = `ai@${domain}`;
  await unconditional(
    db.write(
      [addOrganisation(db, { id, name, contact, settings: defaultSettings, createdAt })],
      [record(now(), by, 'organisation-simulated', { kind: 'organisation', id }, { detail: { people } })],
    ),
  );
  const teams = simulatedTeams(people);
  const ids = await addTeams(deps, id, teams, chance);
  const places = placesOf(teams, ids);
  const users = used.map((one, at) => ({ ...one, owner: undefined, team: places[at % places.length]?.id }));
  const [changed] = await addApplications(deps, id, users, chance);
  const first = staff.map(({ address }) => address);
  const members = await addPeople(
    deps,
    { organisation: id, teams: places.flatMap((place) => place.under), domain, first },
    people,
    chance,
  );
  await addStaff(deps, id, members, chance);
  await addOwn(deps, id, members, chance);
  const affected = members.filter(
    ({ teamId, status }) => status === 'active' && places[0]?.under.includes(teamId ?? ''),
  );
  const change = { model: 'Gem 4', daysAgo: 20, users: affected.map((member) => member.id) };
  if (changed) await changeModel(deps, { before: changed, ...change }, chance);
}

/** The departments, each with the teams in which its people are: those that no other is under. */
function placesOf(teams: readonly SimulatedTeam[], ids: readonly string[]): { id: string; under: string[] }[] {
  const parents = new Set(teams.map(({ parent }) => parent));
  const leaves = teams.flatMap(({ parent }, at) => (parents.has(at) ? [] : [{ parent, id: ids[at] ?? '' }]));
  const byParent = Map.groupBy(leaves, ({ parent }) => parent);
  return [...byParent].map(([parent, under]) => ({
    id: ids[parent ?? 0] ?? '',
    under: under.map((leaf) => leaf.id),
  }));
}

/** The roles of the first members, and the looks of HR of the last months. */
async function addStaff({ db, now }: Deps, organisationId: string, members: readonly Member[], chance: Chance) {
  const since = daysBefore(now(), 700);
  const roles = staff.flatMap(({ role }, at) => {
    const member = members[at];
    return member ? [{ id: chance.newId(), memberId: member.id, role, givenAt: since }] : [];
  });
  const hr = members[0];
  if (!hr) return;
  const looked = Array.from({ length: lookCount }, () => ({
    id: chance.newId(),
    organisationId,
    byMemberId: hr.id,
    role: 'hr' as const,
    kind: 'list' as const,
    purpose: 'progress' as const,
    at: daysBefore(now(), 90 * chance.random()),
  }));
  const rows = looked.flatMap(({ id: lookId }, at) =>
    members.slice(1 + at * perLook, 1 + (at + 1) * perLook).map(({ id: memberId }) => ({ lookId, memberId })),
  );
  await unconditional(
    db.write([addAll(db, memberRoles, roles), addAll(db, looks, looked), addAll(db, lookedAt, rows)]),
  );
}

async function addOwn(
  { db, now }: Deps,
  organisationId: string,
  members: readonly Member[],
  { random, newId }: Chance,
) {
  const since = daysBefore(now(), 300);
  const rows = members.flatMap(({ id: memberId }) =>
    own.flatMap(({ share, ...what }) =>
      random() < share ? [{ ...what, id: newId(), organisationId, memberId, source: 'import' as const, since }] : [],
    ),
  );
  await unconditional(db.write([addAll(db, assignments, rows)]));
}
