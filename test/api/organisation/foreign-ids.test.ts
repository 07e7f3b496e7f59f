import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { may } from '#domain/authorisation';
import { type Answered, type TestApp, testApp } from '../../support/app.ts';
import { skilled, smallCatalogue } from '../../support/catalogue.ts';
import { type IdPlace, idPlaces } from '../../support/id-places.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { type Things, thingsOf } from '../../support/organisation-things.ts';
import { testSigner } from '../../support/signer.ts';

const unknown = 'id-of-nobody-0123456789';
const purpose = 'administration';
const { roles } = smallCatalogue();
const catalogue = smallCatalogue({ roles: { ...roles, vakman: skilled } });

let app: TestApp;
let own: TestOrganisation;
let hr: Colleague;
let mine: Things;
let theirs: Things;
let places: IdPlace[];
let bodies: Record<string, object[]>;

beforeAll(async () => {
  app = await testApp({ signer: await testSigner(), catalogue });
  own = await testOrganisation(app);
  hr = await own.joins('hanna@v.example', 'hr');
  mine = await thingsOf(own, 'v.example');
  theirs = await thingsOf(await testOrganisation(app, 'Ministerie van Voorbeelden'), 'ministerie.example');
  const all = idPlaces((await app.browser().get('/openapi.json')).body);
  places = all.filter(({ action }) => action.includes(' /organisations/{organisation}'));
  const { updatedAt } = (await own.administrator.get(`${own.path}/applications/${mine.application}`)).body;
  bodies = bodiesOf(mine, updatedAt);
});

/** Bodies that would do, with an id of the own organisation in every place for one. */
function bodiesOf({ member, team, application, seal }: Things, updatedAt: string): Record<string, object[]> {
  const what = [{ kind: 'application', subject: application }];
  const because = { reason: 'Een goede reden.', decidedOn: '2026-11-20', decidedBy: 'de directie' };
  const toAll = [{ members: [member] }, { team }, { filter: { team } }].map((to) => ({ what, to }));
  const file = { form: 'csv', purpose, team };
  const of = '/organisations/{organisation}';
  return {
    [`POST ${of}/teams`]: [{ name: 'Van ons', parent: team }],
    [`PUT ${of}/teams/{team}`]: [{ name: 'Van ons', parent: team }],
    [`POST ${of}/members`]: [{ address: 'x@v.example', team }],
    [`POST ${of}/member-searches`]: [{ search: 'bo', team, purpose }],
    [`PUT ${of}/members/{member}`]: [{ address: 'bo@v.example', name: 'X', team }],
    [`PUT ${of}/members/{member}/roles`]: [{ roles: [{ role: 'manager', team }] }],
    [`POST ${of}/members/{member}/approval`]: [{ team }],
    [`POST ${of}/invitations`]: [{ members: [member] }, { filter: { team, which: 'all' } }],
    [`POST ${of}/join-links`]: [{ days: 1, team }],
    [`POST ${of}/assignments`]: toAll,
    [`POST ${of}/assignment-endings`]: toAll,
    [`POST ${of}/lowerings`]: [
      { of: { member }, ...because },
      { of: { team }, ...because },
    ],
    [`POST ${of}/member-files`]: [file],
    [`POST ${of}/people-files`]: [file],
    [`POST ${of}/reminder-previews`]: [{ about: 'open', team }],
    [`POST ${of}/reminder-plans`]: [{ about: 'open', repeat: 'once', team }],
    [`POST ${of}/badges`]: [{ seal }],
    [`PUT ${of}/applications/{application}/owner`]: [{ owner: member, updatedAt }],
  };
}

/** The same with this id in that place; nothing where it has no such place. */
function withId(given: unknown, field: readonly string[], id: string): unknown {
  const [first, ...rest] = field;
  if (first === undefined) return typeof given === 'string' ? id : undefined;
  if (Array.isArray(given)) return first === '0' && given.length > 0 ? [withId(given[0], rest, id)] : undefined;
  if (typeof given !== 'object' || given === null || !(first in given)) return undefined;
  const changed = withId(Object.entries(given).find(([name]) => name === first)?.[1], rest, id);
  return changed === undefined ? undefined : { ...given, [first]: changed };
}

const bodyFor = ({ action, field }: IdPlace, id: string) =>
  (bodies[action] ?? []).map((body) => withId(body, field.split('.'), id)).find((body) => body !== undefined);

/** Asks by who may, under the own organisation and of a thing of its own, with this id in the place. */
async function ask(place: IdPlace, id: string): Promise<Answered> {
  const [method = '', path = ''] = place.action.split(' ');
  const address = path
    .replace('{organisation}', own.id)
    .replaceAll(/\{(\w+)\}/g, (_, name: keyof Things) => mine[name]);
  const browser = may('organisation-administrator', place.action) ? own.administrator : hr;
  if (place.in === 'query') return browser.get(`${address}?${new URLSearchParams({ purpose, [place.field]: id })}`);
  const body = bodyFor(place, id);
  return method === 'PUT' ? browser.put(address, body) : browser.post(address, body);
}

/** A digest per table of all that is kept, but for when somebody was last here; without some tables. */
async function kept(...without: string[]): Promise<Record<string, string>> {
  const tables = await app.db.client.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
  const names = tables.rows.map(({ name }) => String(name)).filter((name) => !['sessions', ...without].includes(name));
  const digests = names.map(async (name) => {
    const { rows } = await app.db.client.execute(`SELECT * FROM "${name}"`);
    return [name, createHash('sha256').update(JSON.stringify(rows)).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

const said = ({ status, body: { requestId: _, ...body } }: Answered) => ({ status, body });

/** What nobody has is ended as soon as it is asked: whoever asks is told that nothing ended. */
const endsNothing = ({ action, field }: IdPlace) =>
  action.endsWith('/assignment-endings') && field === 'what.0.subject';

it('every place of an id in a query or a body is tried, with a request that would do', () => {
  expect(places.length).toBeGreaterThan(40);
  expect(places.filter((place) => place.in === 'body' && bodyFor(place, unknown) === undefined)).toEqual([]);
});

it('an id of another organisation gets the answer of an id that nobody has, and nothing is read or changed', async () => {
  const before = await kept();
  for (const place of places.filter((one) => !endsNothing(one))) {
    const nobody = await ask(place, unknown);
    expect({ place, ...said(nobody) }).toMatchObject({
      place,
      status: 400,
      body: { faults: [{ field: place.field }] },
    });
    for (const id of Object.values(theirs))
      expect({ place, id, ...said(await ask(place, id)) }).toEqual({ place, id, ...said(nobody) });
  }
  expect(await kept()).toEqual(before);
});

it('ending what another organisation has ends nothing', async () => {
  const before = await kept('audit', 'sqlite_sequence');
  const [place = expect.unreachable()] = places.filter(endsNothing);
  for (const id of [unknown, ...Object.values(theirs)])
    expect(said(await ask(place, id))).toEqual({ status: 201, body: { ended: 0, changed: 0 } });
  expect(await kept('audit', 'sqlite_sequence')).toEqual(before);
});
