import { defaultSettings } from '#domain/organisation/settings';
import type { SimulatedTeam } from '#domain/simulated-teams';
import { record } from '../audit.ts';
import type { Deps } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { recordLook } from '../organisation/looks/record.ts';
import { refreshStanding } from '../organisation/member-standing/refresh.ts';
import { findMember, type Member } from '../organisation/members/store.ts';
import { addOrganisation, organisationNamed } from '../organisation/organisations/store.ts';
import { addApplications, changeModel } from '../simulation/applications.ts';
import { by, type Chance, chanceOf, day } from '../simulation/chance.ts';
import { addPeople } from '../simulation/people.ts';
import { addTeams } from '../simulation/teams.ts';
import { addTests } from '../simulation/tests.ts';
import { colleagues, joins } from './demo-colleagues.ts';
import { writeDemoEvidence } from './demo-evidence.ts';

const name = 'Gemeente Voorbeeldstad';
const domain = 'voorbeeldstad.example';
const seed = 'demo-organisation-1';
const people = 54;
const results = 380;

const teams: readonly SimulatedTeam[] = [
  { name: 'Dienstverlening' },
  { name: 'Sociaal domein' },
  { name: 'Bedrijfsvoering' },
  { name: 'Klantcontact', parent: 0, role: 'klantcontact' },
  { name: 'Vergunningen', parent: 0, role: 'behandelaar' },
  { name: 'Jeugd en Wmo', parent: 1 },
  { name: 'Beleid', parent: 1, role: 'beleidsmedewerker' },
  { name: 'Informatie en data', parent: 2 },
];
const peopleAreIn = [3, 4, 5, 6, 7];

/** Makes the organisation of the demo where it is not there yet. Its colleagues must have an account. */
export async function makeDemoOrganisation(deps: Deps): Promise<void> {
  if (await organisationNamed(deps.db, name)) return;
  const chance = chanceOf(seed);
  const past = at(deps, 120);
  const id = chance.newId();
  const createdAt = past.now().toISOString();
  const settings = { ...defaultSettings, managersSeePeople: true };
  const contact = 'ai@voorbeeldstad.example';
  await unconditional(
    deps.db.write(
      [addOrganisation(deps.db, { id, name, contact, settings, createdAt })],
      [record(past.now(), by, 'organisation-created', { kind: 'organisation', id })],
    ),
  );
  const teamIds = await addTeams(deps, id, teams, chance);
  const joined: string[] = [];
  for (const one of colleagues) joined.push(await joins(at(deps, one.role ? 118 : 9), id, one, teamIds[one.team]));
  const place = { organisation: id, teams: peopleAreIn.flatMap((team) => teamIds[team] ?? []), domain };
  const others = await addPeople(deps, place, people, chance);
  const learners = others.flatMap(({ learnerId }) => learnerId ?? []);
  await addTests(deps, learners, results, chance);
  await addRegister(deps, id, { owner: joined[3], teams: teamIds, people: others }, chance);
  const hr = await adviser(deps, id, joined[1] ?? '');
  const seen = [...joined, ...others.slice(0, 18).map((other) => other.id)];
  await recordLook(at(deps, 3), hr, { kind: 'list', purpose: 'progress' }, seen);
  await writeDemoEvidence(at(deps, 60), hr);
  await refreshStanding(deps, id);
}

const at = (deps: Deps, daysAgo: number): Deps => ({
  ...deps,
  now: () => new Date(deps.now().getTime() - daysAgo * day),
});

interface Surroundings {
  owner: string | undefined;
  teams: readonly string[];
  people: readonly Member[];
}

/** Two applications, one of which got another model, so that who works with it has something to renew. */
async function addRegister(
  deps: Deps,
  organisation: string,
  { owner, teams: ids, people: all }: Surroundings,
  chance: Chance,
) {
  const [contact, policy] = [ids[3], ids[6]];
  const [chat] = await addApplications(
    deps,
    organisation,
    [
      { type: 'chatbot-inwoners', name: 'Omgevingschat', model: 'Gem 3', team: contact, owner },
      {
        type: 'samenvatten-eigen-documenten',
        name: 'Samenvatter raadsstukken',
        model: 'GPT-NL 1',
        team: policy,
        owner,
      },
    ],
    chance,
  );
  if (!chat) return;
  const users = all.filter(({ teamId, status }) => teamId === contact && status === 'active').map(({ id }) => id);
  await changeModel(deps, { before: chat, model: 'Gem 4', daysAgo: 20, users }, chance);
}

async function adviser(deps: Deps, organisation: string, member: string) {
  const row = await findMember(deps.db, organisation, member);
  return { actor: { kind: 'hr', id: row?.learnerId ?? '', organisation, member }, origin: by.origin } as const;
}
