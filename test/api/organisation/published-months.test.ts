import { beforeEach, describe, expect, it } from 'vitest';
import { sealMonthEnds } from '#api/organisation/seals/month-ends';
import { type TestApp, testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { testSigner } from '../../support/signer.ts';

/** It is 23 November 2026. In the small catalogue everybody needs begrijpen 1 and gebruiken 1. */
let app: TestApp;
let own: TestOrganisation;
let counter: string;
let people: Colleague[];
let auditor: Colleague;
beforeEach(async () => {
  app = await testApp({ signer: await testSigner() });
  own = await testOrganisation(app);
  counter = await own.team('Balie');
  auditor = await own.joins('rita@v.example', 'auditor');
  people = [];
  for (let at = 0; at < 12; at += 1)
    people.push(await own.joins(`lid${at}@v.example`, 'member', { team: counter, name: `Persoon ${at}` }));
  for (const { learnerId } of people.slice(0, 5))
    await attained(app, learnerId, 'begrijpen-1', { attempt: `attempt-${learnerId}` });
});

const monthEnd = async (days: number) => {
  app.later({ days });
  expect(await sealMonthEnds(app.deps)).toBe(1);
};
const again = (address: string) => app.signedIn(address);
const rita = () => again('rita@v.example');

describe('the tables of the month-ends', () => {
  it('are none before the first month-end', async () => {
    expect((await auditor.get(`${own.path}/published-months`)).body).toEqual({ months: [] });
    expect((await auditor.get(`${own.path}/published-months/2026-11-30`)).status).toBe(404);
  });

  it('are what was published, with the teams of then, the newest first', async () => {
    await monthEnd(9);
    await monthEnd(31);
    const reader = await rita();
    const { months } = (await reader.get(`${own.path}/published-months`)).body;
    expect(months.map(({ asOf }: { asOf: string }) => asOf)).toEqual(['2026-12-31', '2026-11-30']);
    const { body } = await reader.get(`${own.path}/published-months/2026-11-30`);
    expect(body.teams).toEqual([{ id: counter, name: 'Balie' }]);
    expect(body.nodes[counter].begrijpen).toMatchObject({ kind: 'shown', asked: 12, low: 5, high: 5 });
    expect(body.nodes.organisation).toEqual(months[1].organisation);
    expect(body.activity.badges).toBeNull();
  });

  it('say the same after a team got another name and a person showed more', async () => {
    await monthEnd(9);
    const path = `${own.path}/published-months/2026-11-30`;
    const before = (await (await rita()).get(path)).text;
    const administrator = await again('beheerder@gemeente-voorbeeldstad.example');
    await administrator.put(`${own.path}/teams/${counter}`, { name: 'Loket' });
    await attained(app, people[6]?.learnerId ?? '', 'begrijpen-1', { attempt: 'more' });
    expect((await (await rita()).get(path)).text).toBe(before);
  });

  it('name no person', async () => {
    await monthEnd(9);
    const { text } = await (await rita()).get(`${own.path}/published-months/2026-11-30`);
    expect(text).not.toMatch(/Persoon|@|lid\d/);
    for (const { member } of people) expect(text).not.toContain(member);
  });

  it('are there for a manager while managers may not see people', async () => {
    await own.joins('mark@v.example', 'manager', { team: counter });
    await monthEnd(9);
    const mark = await again('mark@v.example');
    expect((await mark.get(`${own.path}/dashboard`)).status).toBe(404);
    expect((await mark.get(`${own.path}/published-months/2026-11-30`)).status).toBe(200);
  });

  it('are asked for by a day', async () => {
    const { status, body } = await auditor.get(`${own.path}/published-months/november`);
    expect([status, body.faults[0].detail]).toEqual([400, 'Dit is geen dag. Schrijf hem als 2026-11-30.']);
  });
});
