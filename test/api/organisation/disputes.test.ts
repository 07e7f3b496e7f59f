import { beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';

let app: TestApp;
let own: TestOrganisation;
let bo: Colleague;
let team: string;

beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  team = await own.team('Vergunningen');
  bo = await own.joins('bo@v.example', 'member', { team, name: 'Bo' });
});

async function assigned(to: object): Promise<string> {
  await own.administrator.post(`${own.path}/assignments`, { what: [{ kind: 'role', subject: 'medewerker' }], to });
  return String((await bo.get('/memberships')).body.memberships[0].assignments[0].id);
}
const dispute = (assignment: string, who = bo) =>
  who.post(`/memberships/${bo.member}/disputes`, { assignment, remark: 'Ik doe dit werk niet meer.' });
const open = async (more = '') =>
  (await own.administrator.get(`${own.path}/disputes?purpose=question${more}`)).body.disputes;
const answer = (id: string, outcome: string) =>
  own.administrator.post(`${own.path}/disputes/${id}/answer`, { answer: 'Dank je, dat klopt.', outcome });
const mine = async () => (await bo.get('/memberships')).body.memberships[0].assignments;

describe('disputing an assignment', () => {
  it('is for oneself, about what holds for oneself, once at a time', async () => {
    const assignment = await assigned({ members: [bo.member] });
    expect((await dispute(assignment, own.administrator)).status).toBe(404);
    expect((await dispute('id-of-nobody-0123')).status).toBe(404);
    expect((await dispute(assignment)).status).toBe(201);
    expect((await dispute(assignment)).status).toBe(409);
    expect((await mine())[0].dispute).toEqual({
      remark: 'Ik doe dit werk niet meer.',
      disputedAt: '2026-11-23T09:00:00.000Z',
    });
  });

  it('is read by who keeps the list, and that is a look', async () => {
    const assignment = await assigned({ members: [bo.member] });
    await dispute(assignment);
    expect(await open()).toEqual([
      {
        id: expect.any(String),
        member: bo.member,
        by: 'Bo',
        assignment: { id: assignment, kind: 'role', subject: 'medewerker', title: 'Medewerker', holds: true },
        remark: 'Ik doe dit werk niet meer.',
        disputedAt: '2026-11-23T09:00:00.000Z',
      },
    ]);
    expect((await bo.get(`/memberships/${bo.member}/looks`)).body.looks[0]).toMatchObject({ purpose: 'question' });
  });

  it('ends in an answer, and the assignment stays or goes', async () => {
    const assignment = await assigned({ members: [bo.member] });
    await dispute(assignment);
    const [first] = await open();
    expect((await answer(first.id, 'keep')).status).toBe(204);
    expect((await mine())[0].dispute).toMatchObject({ answer: 'Dank je, dat klopt.' });
    expect((await answer(first.id, 'keep')).status).toBe(409);
    app.later({ minutes: 1 });
    await dispute(assignment);
    const [second] = await open();
    expect((await answer(second.id, 'withdraw')).status).toBe(204);
    expect(await mine()).toEqual([]);
    expect(await open()).toEqual([]);
    expect((await open('&state=answered')).map(({ id }: { id: string }) => id)).toEqual([second.id, first.id]);
    expect(JSON.stringify(await app.audited())).not.toContain('klopt');
  });

  it('of a team’s assignment cannot take it away from one person, who can be told to be right', async () => {
    await dispute(await assigned({ team }));
    const [{ id, assignment }] = await open();
    expect(assignment).toMatchObject({ team, holds: true });
    expect((await answer(id, 'withdraw')).status).toBe(409);
    expect((await answer(id, 'uphold')).status).toBe(204);
    expect((await mine())[0].dispute).toMatchObject({ answer: 'Dank je, dat klopt.', outcome: 'uphold' });
    expect((await open('&state=answered'))[0].outcome).toBe('uphold');
  });

  it.each(['the team has it no more', 'the person is in another team'])(
    'of a team’s assignment can take it away once %s, and the person still reads the answer',
    async (how) => {
      await dispute(await assigned({ team }));
      const [{ id, assignment }] = await open();
      const { administrator, path } = own;
      if (how === 'the team has it no more') await administrator.delete(`${path}/assignments/${assignment.id}`);
      else await administrator.put(`${path}/members/${bo.member}`, { address: 'bo@v.example', name: 'Bo' });
      expect((await open())[0].assignment.holds).toBe(false);
      expect((await answer(id, 'withdraw')).status).toBe(204);
      expect((await bo.get('/memberships')).body.memberships[0].disputes).toMatchObject([
        { title: 'Medewerker', answer: 'Dank je, dat klopt.', outcome: 'withdraw' },
      ]);
    },
  );

  it('of what was assigned in person takes it away where the person is right', async () => {
    await dispute(await assigned({ members: [bo.member] }));
    const [{ id }] = await open();
    const refused = await answer(id, 'uphold');
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      'Deze toewijzing geldt alleen voor deze persoon. Haal haar weg met je antwoord.',
    ]);
    expect((await answer(id, 'withdraw')).status).toBe(204);
    expect((await bo.get('/memberships')).body.memberships[0].disputes).toMatchObject([{ outcome: 'withdraw' }]);
  });
});
