import { beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

/** In the small catalogue everybody needs begrijpen 1 and gebruiken 1. */
let app: TestApp;
let own: TestOrganisation;
let permits: string;
let hanna: Colleague;
let bo: Colleague;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  permits = await own.team('Vergunningen');
  hanna = await own.joins('hanna@v.example', 'hr', { name: 'Hanna' });
  bo = await own.joins('bo@v.example', 'member', { name: 'Bo', team: permits });
});

async function switchOnManagers() {
  const { contact, settings } = (await own.administrator.get(own.path)).body;
  await own.administrator.put(own.path, { contact, settings: { ...settings, managersSeePeople: true } });
}

describe('people', () => {
  it('are shown with what their work asks: attained or not, the day and the expiry', async () => {
    await attained(app, bo.learnerId, 'begrijpen-1');
    const { body } = await hanna.get(`${own.path}/people/${bo.member}?purpose=progress`);
    expect(body).toEqual({
      member: bo.member,
      name: 'Bo',
      address: 'bo@v.example',
      team: permits,
      status: 'active',
      prohibited: false,
      progress: 'under-way',
      cells: [
        { competence: 'begrijpen', level: 1, attained: true, attainedOn: '2026-11-23', expiresOn: '2028-11-23' },
        { competence: 'gebruiken', level: 1, attained: false },
      ],
    });
  });

  it('show nothing of a test that was not passed, nor of what was attained beyond the need', async () => {
    const before = (await hanna.get(`${own.path}/people/${bo.member}?purpose=progress`)).text;
    await attained(app, bo.learnerId, 'begrijpen-1', { decision: 'not-yet' });
    await attained(app, bo.learnerId, 'recht-2');
    expect((await hanna.get(`${own.path}/people/${bo.member}?purpose=progress`)).text).toBe(before);
  });

  it('are not shown without a purpose', async () => {
    const { status, body } = await hanna.get(`${own.path}/people`);
    expect(status).toBe(400);
    expect(body.faults[0].field).toBe('purpose');
  });

  it('come in pages by name, and filter by how far they are', async () => {
    await attained(app, bo.learnerId, 'begrijpen-1');
    const first = await hanna.get(`${own.path}/people?purpose=progress&limit=2`);
    expect(first.body.people).toHaveLength(2);
    const next = /<([^>]+)>/.exec(first.headers.get('Link') ?? '')?.[1]?.replace(/^.*\/api\/v1/, '') ?? '';
    const second = await hanna.get(next);
    expect([...first.body.people, ...second.body.people].map(({ name }: { name: string }) => name)).toEqual([
      '',
      'Bo',
      'Hanna',
    ]);
    const underWay = await hanna.get(`${own.path}/people?purpose=progress&progress=under-way`);
    expect(underWay.body.people.map(({ member }: { member: string }) => member)).toEqual([bo.member]);
  });

  it('of another team do not exist for a manager', async () => {
    await switchOnManagers();
    const mo = await own.joins('mo@v.example', 'manager', { team: permits });
    expect((await mo.get(`${own.path}/people/${bo.member}?purpose=progress`)).status).toBe(200);
    expect((await mo.get(`${own.path}/people/${hanna.member}?purpose=progress`)).status).toBe(404);
    const listed = await mo.get(`${own.path}/people?purpose=progress`);
    expect(listed.body.people.map(({ member }: { member: string }) => member).sort()).toEqual(
      [bo.member, mo.member].sort(),
    );
  });
});
