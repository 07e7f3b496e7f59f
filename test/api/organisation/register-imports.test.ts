import { beforeEach, describe, expect, it } from 'vitest';
import { difference } from '#domain/algorithm-register/difference';
import { everything } from '#domain/algorithm-register/take-over';
import { type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { entry } from '../../support/registered-application.ts';

let app: TestApp;
let own: TestOrganisation;
let hr: Colleague;
beforeEach(async () => {
  app = await testApp();
  own = await testOrganisation(app);
  hr = await own.joins('hr@v.example', 'hr');
});

type Entry = ReturnType<typeof entry>;
const register = async () => (await hr.get(`${own.path}/register`)).body.applications;
const all = async (entries: Entry[]) => everything(difference(await register(), entries));
const take = (entries: Entry[], choice: object) => hr.post(`${own.path}/register-imports`, { entries, choice });
const nothing = { added: [], changed: [], gone: [], registerWins: [] };

describe('an import from the Algoritmeregister', () => {
  it('takes over what was chosen and nothing else', async () => {
    const entries = [entry('1'), entry('2'), entry('3')];
    expect((await take(entries, { ...nothing, added: ['1', '3'] })).body).toEqual({ added: 2, changed: 0, gone: 0 });
    const { applications } = (await hr.get(`${own.path}/applications`)).body;
    expect(applications).toMatchObject([
      { name: 'Algoritme 1', inRegister: true, hasOwner: false },
      { name: 'Algoritme 3' },
    ]);
  });

  it('changes nothing the second time', async () => {
    const entries = [entry('1'), entry('2')];
    await take(entries, await all(entries));
    const before = await register();
    expect(await all(entries)).toEqual(nothing);
    expect((await take(entries, nothing)).body).toEqual({ added: 0, changed: 0, gone: 0 });
    expect(await register()).toEqual(before);
  });

  it('keeps what the organisation added, and tells in the history what the register changed', async () => {
    await take([entry('1'), entry('2')], await all([entry('1'), entry('2')]));
    const [first] = await register();
    const path = `${own.path}/applications/${first.id}`;
    const seen = (await hr.get(path)).body;
    const instruction = { content: { kind: 'text', text: 'Controleer alles.' }, version: '1', since: '2026-11-23' };
    await hr.put(`${path}/instruction`, { instruction, updatedAt: seen.updatedAt });
    app.later({ minutes: 1 });
    const later = [entry('1', { name: 'Nieuwe naam', status: 'out-of-use' })];
    expect((await take(later, await all(later))).body).toEqual({ added: 0, changed: 1, gone: 1 });
    const after = (await hr.get(path)).body;
    expect(after).toMatchObject({ name: 'Nieuwe naam', instruction, register: { importedOn: '2026-11-23' } });
    const { changes } = (await hr.get(`${path}/changes`)).body;
    expect(changes[0]).toMatchObject({
      role: 'hr',
      fields: [
        { kind: 'text', field: 'name', before: 'Algoritme 1', after: 'Nieuwe naam' },
        { kind: 'register', withdrawn: false },
      ],
    });
    const summaries = (await hr.get(`${own.path}/applications`)).body.applications;
    expect(summaries).toMatchObject([{ name: 'Algoritme 2', inRegister: false }, { name: 'Nieuwe naam' }]);
  });

  it('is refused whole where the register changed since the difference was seen', async () => {
    await take([entry('1')], { ...nothing, added: ['1'] });
    const again = await take([entry('1'), entry('2')], { ...nothing, added: ['1', '2'] });
    expect([again.status, again.body.code]).toEqual([409, 'conflict']);
    expect(await register()).toHaveLength(1);
  });

  it('refuses what did not come out of a register: markup in a hidden sign, an unknown field', async () => {
    const bad = await take([{ ...entry('1'), name: 'Omge\u202ekeerd' }], { ...nothing, added: ['1'] });
    expect([bad.status, bad.body.faults[0].field]).toEqual([400, 'entries.0.name']);
    expect((await take([{ ...entry('1'), html: '<b>' } as Entry], nothing)).status).toBe(400);
  });

  it('takes a thousand at once, in a message longer than any other form', async () => {
    const entries = Array.from({ length: 1000 }, (_, at) => entry(String(at), { description: 'Lang. '.repeat(100) }));
    expect((await take(entries, await all(entries))).body).toEqual({ added: 1000, changed: 0, gone: 0 });
  });

  it('is read whole by who keeps the register, without the name of an owner', async () => {
    const owner = await own.joins('eigenaar@v.example', 'application-owner', { name: 'Esra Eigenaar' });
    await take([entry('1')], { ...nothing, added: ['1'] });
    expect((await owner.get(`${own.path}/register`)).status).toBe(404);
    const [first] = await register();
    const path = `${own.path}/applications/${first.id}`;
    const { updatedAt } = (await hr.get(path)).body;
    await hr.put(`${path}/owner`, { owner: owner.member, updatedAt });
    const whole = await hr.get(`${own.path}/register`);
    expect(whole.status).toBe(200);
    expect(whole.text).not.toContain(owner.member);
  });
});
