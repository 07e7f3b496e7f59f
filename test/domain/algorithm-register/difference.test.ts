import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, isConflict } from '#domain/algorithm-register/difference';
import { type Choice, everything, fromRegister, takenOver } from '#domain/algorithm-register/take-over';
import { propertyNames } from '#domain/application';
import { answered, isAnswered, type RegisteredApplication } from '#domain/organisation/application';
import { anyImport, anyRegister } from '../../support/register-worlds.ts';
import { entry, registered } from '../../support/registered-application.ts';

let made = 0;
const at = { on: '2026-11-22', newId: () => `nieuw-${++made}` };
const imported = (id: string, more: Parameters<typeof entry>[1] = {}) =>
  fromRegister(entry(id, more), { id: `eigen-${id}`, on: '2026-01-01' });

describe('the difference between the register here and an import', () => {
  it('names what is new, changed, gone and the same', () => {
    const here = [imported('1'), imported('2', { status: 'development' }), imported('3'), registered('Met de hand')];
    const found = difference(here, [entry('1'), entry('2', { status: 'in-use' }), entry('4')]);
    expect(found.added.map((one) => one.entry.id)).toEqual(['4']);
    expect(found.gone.map(({ id }) => id)).toEqual(['eigen-3']);
    expect(found.same.map(({ id }) => id)).toEqual(['eigen-1']);
    expect(found.changed.map(({ application, changes }) => [application.id, changes])).toEqual([
      ['eigen-2', [{ kind: 'passed-on', field: 'status', before: 'development', after: 'in-use' }]],
    ]);
  });

  it('takes nothing for gone that belongs to an organisation the file does not hold', () => {
    const ours = imported('1');
    const others = imported('2', { organisation: 'Omgevingsdienst Voorbeeld' });
    const found = difference([ours, others], [entry('3')]);
    expect([found.gone, found.same]).toEqual([[ours], [others]]);
    expect(difference([ours, others], []).gone).toEqual([]);
  });

  it('says what another category would suggest', () => {
    const [changed] = difference(
      [imported('1', { category: 'other' })],
      [entry('1', { category: 'high-risk' })],
    ).changed;
    expect(changed?.changes).toEqual([
      { kind: 'passed-on', field: 'category', before: 'other', after: 'high-risk' },
      { kind: 'property', field: 'risk', before: ['minimal'], after: ['high-risk'] },
    ]);
  });

  it('shows both where the register and the organisation changed the same', () => {
    const here = { ...imported('1', { goal: 'Oud doel.', category: 'other' }), name: 'Onze naam' };
    const confirmed = answered(here, { risk: ['minimal'] });
    const [changed] = difference(
      [confirmed],
      [entry('1', { name: 'Nieuwe naam', goal: 'Nieuw doel.', category: 'impactful' })],
    ).changed;
    expect(changed?.changes.filter(isConflict)).toEqual([
      { kind: 'own', field: 'name', before: 'Algoritme 1', after: 'Nieuwe naam', here: 'Onze naam' },
      { kind: 'property', field: 'risk', before: ['minimal'], after: ['impactful'], here: ['minimal'] },
    ]);
    expect(changed?.changes).toContainEqual({
      kind: 'own',
      field: 'purpose',
      before: 'Oud doel.',
      after: 'Nieuw doel.',
    });
  });

  it('does not take what only the organisation changed for a difference', () => {
    const here = answered({ ...imported('1', { category: 'other' }), name: 'Onze naam' }, { risk: ['high-risk'] });
    expect(difference([here], [entry('1', { category: 'other' })]).same).toEqual([here]);
  });

  it('points to an application made by hand with the same name', () => {
    const own = registered('algoritme 1 ');
    expect(difference([own], [entry('1')]).added).toEqual([{ entry: entry('1'), alike: own }]);
  });

  it('knows what came back', () => {
    const one = imported('1');
    const withdrawn = { ...one, register: { entry: entry('1'), importedOn: '2026-01-01', withdrawnOn: '2026-02-01' } };
    expect(difference([withdrawn], []).same).toEqual([withdrawn]);
    const found = difference([withdrawn], [entry('1')]);
    expect(found.changed).toEqual([{ application: withdrawn, entry: entry('1'), changes: [], isBack: true }]);
    expect(takenOver([withdrawn], found, everything(found), at)).toEqual([
      { ...one, register: { entry: entry('1'), importedOn: '2026-11-22' } },
    ]);
  });
});

describe('taking an import over', () => {
  const both = (here: RegisteredApplication[], choice: Partial<Choice>) => {
    const found = difference(here, [entry('1', { name: 'Van het register', category: 'high-risk' })]);
    return takenOver(here, found, { ...everything(found), ...choice }, at);
  };
  const conflicted = answered({ ...imported('1', { category: 'other' }), name: 'Onze naam' }, { risk: ['minimal'] });

  it('keeps what the organisation made of it unless a person says otherwise', () => {
    expect(both([conflicted], {})).toEqual([
      {
        ...conflicted,
        register: { entry: entry('1', { name: 'Van het register', category: 'high-risk' }), importedOn: '2026-11-22' },
      },
    ]);
  });

  it('lets the register win where a person says so, and asks to confirm what it suggests', () => {
    const registerWins = (['name', 'risk'] as const).map((field) => ({ application: conflicted.id, field }));
    const [after] = both([conflicted], { registerWins });
    expect(after).toMatchObject({ name: 'Van het register', properties: { risk: ['high-risk'] } });
    expect(after?.origins.risk.kind).toBe('suggested');
  });

  it('leaves alone what was not chosen', () => {
    const here = [conflicted, imported('2')];
    expect(both(here, { added: [], changed: [], gone: [] })).toEqual(here);
  });

  it('marks what is gone and leaves it in use', () => {
    const [after] = both([imported('2')], { added: [] });
    expect(after).toMatchObject({ id: 'eigen-2', register: { withdrawnOn: '2026-11-22' } });
    expect(after?.retired).toBeUndefined();
  });

  it('leaves nothing to take over a second time', () => {
    fc.assert(
      fc.property(anyRegister, anyImport, (here, entries) => {
        const first = difference(here, entries);
        const after = takenOver(here, first, everything(first), at);
        const second = difference(after, entries);
        expect([second.added, second.changed, second.gone]).toEqual([[], [], []]);
        expect(takenOver(after, second, everything(second), at)).toEqual(after);
      }),
    );
  });

  it('never touches what the organisation added', () => {
    fc.assert(
      fc.property(anyRegister, anyImport, (here, entries) => {
        const found = difference(here, entries);
        const after = takenOver(here, found, everything(found), at);
        for (const [place, before] of here.entries()) {
          const { owner, reviewOn, model, basedOn, retired, instruction, id } = before;
          expect(after[place]).toMatchObject({
            id,
            ...present({ owner, reviewOn, model, basedOn, retired, instruction }),
          });
          for (const name of propertyNames.filter((property) => isAnswered(before.origins[property]))) {
            expect(after[place]?.properties[name]).toEqual(before.properties[name]);
            expect(after[place]?.origins[name]).toEqual(before.origins[name]);
          }
          if (before.name === 'Onze naam') expect(after[place]?.name).toBe('Onze naam');
        }
        expect(after.find(({ name }) => name === 'Met de hand')).toEqual(here[0]);
      }),
    );
  });

  it('makes the same of an import in any order', () => {
    fc.assert(
      fc.property(anyRegister, anyImport, (here, entries) => {
        const outcome = (list: typeof entries) => {
          const found = difference(here, list);
          return takenOver(here, found, everything(found), { ...at, newId: () => 'nieuw' }).map((one) =>
            JSON.stringify(one),
          );
        };
        expect(outcome(entries.toReversed()).toSorted()).toEqual(outcome(entries).toSorted());
      }),
    );
  });
});

function present(fields: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
