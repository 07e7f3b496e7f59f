import { beforeEach, describe, expect, it } from 'vitest';
import { assignments, audit, members, peopleImportRows, teams } from '#api/db/schema';
import { destroyPastTerm } from '#api/organisation/retention-of-organisations/destroy';
import { type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, operator, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { importOf, person } from '../../support/people-import.ts';

let app: TestApp;
let own: TestOrganisation;
let hr: Colleague;

beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  hr = await own.joins('hr@v.example', 'hr', { name: 'Hanna' });
});

const list = [
  person(2, 'an@v.example', { name: 'An Smit', team: ['Ruimte', 'Vergunningen'], roles: ['medewerker'] }),
  person(3, 'bo@v.example', { name: 'Bo', team: ['Ruimte'], applications: ['schrijfhulp'] }),
];

async function facts() {
  const { db } = app;
  return {
    members: await db.read.select().from(members),
    teams: await db.read.select().from(teams),
    assignments: await db.read.select().from(assignments),
    audit: await db.read.select().from(audit),
  };
}
const memberAt = async (address: string) => (await facts()).members.find((one) => one.address === address);

describe('a list of people', () => {
  it('changes nothing before it is confirmed', async () => {
    const before = await facts();
    const { preview } = await importOf(hr, own, list);
    expect(await facts()).toEqual(before);
    expect(preview.body).toEqual({
      id: expect.any(String),
      added: 2,
      changed: 0,
      same: 0,
      ended: 0,
      newTeams: [['Ruimte'], ['Ruimte', 'Vergunningen']],
      faultyRows: 0,
      faults: [],
    });
  });

  it('adds people with their team and what they are assigned, and mails nobody', async () => {
    const mails = app.outbox.mails().length;
    const { confirm } = await importOf(hr, own, list);
    expect((await confirm()).body).toEqual({ added: 2, changed: 0, same: 0, ended: 0 });
    const after = await facts();
    const [ruimte, vergunningen] = ['Ruimte', 'Vergunningen'].map((name) =>
      after.teams.find((one) => one.name === name),
    );
    expect(vergunningen?.parentId).toBe(ruimte?.id);
    const an = await memberAt('an@v.example');
    expect(an).toMatchObject({ name: 'An Smit', status: 'invited', teamId: vergunningen?.id, learnerId: null });
    expect(after.assignments).toMatchObject([
      { memberId: an?.id, kind: 'role', subject: 'medewerker', source: 'import', until: null },
      { kind: 'application', subject: 'schrijfhulp', source: 'import', relations: [] },
    ]);
    expect(app.outbox.mails()).toHaveLength(mails);
    expect((await app.audited()).at(-1)).toMatchObject({
      action: 'people-imported',
      subject: { kind: 'organisation', id: own.id },
      detail: { added: 2, changed: 0, same: 0, ended: 0, teams: 2 },
    });
    expect(await app.db.read.select().from(peopleImportRows)).toEqual([]);
  });

  it('changes nothing the second time: not a row, and not the trail', async () => {
    await (await importOf(hr, own, list)).confirm();
    const before = await facts();
    const { preview, confirm } = await importOf(hr, own, list);
    expect(preview.body).toMatchObject({ added: 0, changed: 0, same: 2, newTeams: [] });
    expect((await confirm()).status).toBe(200);
    expect(await facts()).toEqual(before);
  });

  it('changes only what it has a column for', async () => {
    await (await importOf(hr, own, list)).confirm();
    const { preview, confirm } = await importOf(hr, own, [person(2, 'an@v.example', { name: 'An de Vries' })], {
      told: ['address', 'name'],
    });
    expect(preview.body).toMatchObject({ added: 0, changed: 1, same: 0 });
    await confirm();
    const an = await memberAt('an@v.example');
    expect(an).toMatchObject({ name: 'An de Vries', teamId: expect.any(String) });
    expect((await facts()).assignments.filter(({ memberId }) => memberId === an?.id)).toMatchObject([{ until: null }]);
  });

  it('ends what an earlier list assigned and this one no longer names, and leaves what was assigned by hand', async () => {
    await (await importOf(hr, own, list)).confirm();
    const bo = await memberAt('bo@v.example');
    const since = app.deps.now().toISOString();
    const byHand = { memberId: bo?.id, organisationId: own.id, kind: 'role', source: 'hand', since } as const;
    await app.db.write([app.db.read.insert(assignments).values({ ...byHand, id: 'by-hand', subject: 'medewerker' })]);
    app.later({ minutes: 10 });
    const { preview, confirm } = await importOf(hr, own, [person(3, 'bo@v.example', { name: 'Bo', team: ['Ruimte'] })]);
    expect(preview.body).toMatchObject({ changed: 1 });
    await confirm();
    const held = (await facts()).assignments.filter(({ memberId }) => memberId === bo?.id);
    expect(held).toMatchObject([
      { subject: 'schrijfhulp', until: app.deps.now().toISOString() },
      { id: 'by-hand', until: null },
    ]);
  });

  it('finds people and teams that are there already, however they are written', async () => {
    const team = await own.team('Ruimte');
    const { preview, confirm } = await importOf(hr, own, [
      person(2, 'HR@v.example', { name: 'Hanna', team: ['ruimte'] }),
      person(3, 'ce@v.example', { team: ['RUIMTE', 'Zuid'] }),
    ]);
    expect(preview.body).toMatchObject({ added: 1, changed: 1, newTeams: [['RUIMTE', 'Zuid']] });
    await confirm();
    expect(await memberAt('hr@v.example')).toMatchObject({ teamId: team, status: 'active' });
    expect((await facts()).teams.find(({ name }) => name === 'Zuid')?.parentId).toBe(team);
  });
});

describe('who is not on the list', () => {
  it('stays', async () => {
    await own.joins('weg@v.example', 'member');
    const { preview, confirm } = await importOf(hr, own, list);
    expect(preview.body.ended).toBe(0);
    await confirm();
    expect(await memberAt('weg@v.example')).toMatchObject({ status: 'active' });
  });

  it('ends where that was chosen and is told so, but never an administrator or HR', async () => {
    const weg = await own.joins('weg@v.example', 'manager', { team: await own.team('Oud') });
    const { preview, confirm } = await importOf(hr, own, list, { endOthers: true });
    expect(preview.body.ended).toBe(1);
    expect((await confirm()).body.ended).toBe(1);
    expect(await memberAt('weg@v.example')).toMatchObject({ status: 'ended', endedAt: app.deps.now().toISOString() });
    expect((await weg.get(own.path)).status).toBe(404);
    expect((await weg.get('/sessions/current')).body).toMatchObject({ signedIn: true });
    expect((await hr.get(own.path)).status).toBe(200);
    expect((await own.administrator.get(own.path)).status).toBe(200);
    await expect.poll(() => app.outbox.mails()[0]?.to).toBe('weg@v.example');
  });

  it('is named in the trail, each as when it was done by hand', async () => {
    const gone = [await own.joins('weg@v.example', 'member'), await own.joins('ook@v.example', 'member')];
    await (await importOf(hr, own, list, { endOthers: true })).confirm();
    const entries = (await app.audited()).filter(({ action }) => action === 'member-ended');
    expect(entries.map(({ actor, subject }) => [actor, subject])).toEqual(
      gone.map(({ member }) => [
        { kind: 'hr', id: hr.learnerId },
        { kind: 'member', id: member },
      ]),
    );
  });

  it('is ended whole where they are thousands', async () => {
    const createdAt = app.deps.now().toISOString();
    const many = Array.from({ length: 7000 }, (_, at) => ({
      id: `many-${at}`,
      organisationId: own.id,
      address: `many-${at}@v.example`,
      name: '',
      status: 'invited' as const,
      createdAt,
    }));
    for (let at = 0; at < many.length; at += 1000)
      await app.db.write([app.db.read.insert(members).values(many.slice(at, at + 1000))]);
    const { confirm } = await importOf(hr, own, list, { endOthers: true });
    expect((await confirm()).body.ended).toBe(7000);
    expect((await app.audited()).filter(({ action }) => action === 'member-ended')).toHaveLength(7000);
  });
});

describe('what waits', () => {
  it('is forgotten after a day, of others not', async () => {
    const { path } = await importOf(hr, own, list);
    app.later({ hours: 23 });
    const { path: later } = await importOf(await own.joins('hr2@v.example', 'hr'), own, list);
    app.later({ hours: 2 });
    await destroyPastTerm(app.deps, operator);
    const again = await own.joins('hr3@v.example', 'hr');
    expect((await again.get(path)).status).toBe(404);
    expect((await again.get(later)).status).toBe(200);
    expect(await app.db.read.select().from(peopleImportRows)).toHaveLength(2);
  });
});
