import { describe, expect, it } from 'vitest';
import { differences, type Holding, levelled } from '#domain/carry-over';

const nothing: Holding = { situation: { roles: [], overlays: [], applications: [] }, reflections: {}, completions: {} };
const asClerk = (savedAt?: string): Holding => ({
  ...nothing,
  situation: { roles: ['behandelaar'], overlays: [], applications: [{ application: 'chatbot', relations: ['user'] }] },
  situationSavedAt: savedAt,
});
const asLawyer = (savedAt: string): Holding => ({
  ...nothing,
  situation: { roles: ['jurist'], overlays: [], applications: [] },
  situationSavedAt: savedAt,
});
const reflected = (cells: Holding['reflections']): Holding => ({ ...nothing, reflections: cells });

describe('what differs between device and account', () => {
  it('is nothing where both hold nothing', () => {
    expect(differences(nothing, nothing)).toEqual([]);
  });

  it('is nothing where both say the same in another order, or leave out that one uses what one uses', () => {
    const one = {
      roles: ['jurist', 'behandelaar'],
      overlays: [],
      applications: [{ application: 'chatbot', relations: [] }],
    };
    const other = {
      roles: ['behandelaar', 'jurist'],
      overlays: [],
      applications: [{ application: 'chatbot', relations: ['user' as const] }],
    };
    expect(differences({ ...nothing, situation: one }, { ...nothing, situation: other })).toEqual([]);
  });

  it('goes to the account where only the device has it', () => {
    expect(differences(asClerk(), nothing)).toEqual([
      { kind: 'situation', onDevice: 1, inAccount: 0, toAccount: 1, toDevice: 0 },
    ]);
  });

  it('goes to the device where only the account has it', () => {
    expect(differences(nothing, asClerk('2026-11-01T00:00:00.000Z'))).toEqual([
      { kind: 'situation', onDevice: 0, inAccount: 1, toAccount: 0, toDevice: 1 },
    ]);
  });

  it('follows the newest situation', () => {
    const [older, newer] = ['2026-11-01T00:00:00.000Z', '2026-11-22T00:00:00.000Z'];
    expect(differences(asClerk(newer), asLawyer(older))[0]).toMatchObject({ toAccount: 1, toDevice: 0 });
    expect(differences(asClerk(older), asLawyer(newer))[0]).toMatchObject({ toAccount: 0, toDevice: 1 });
  });

  it('leaves the account as it is where the device does not know when the situation was chosen', () => {
    expect(differences(asClerk(), asLawyer('2026-11-01T00:00:00.000Z'))[0]).toMatchObject({
      toAccount: 0,
      toDevice: 1,
    });
  });

  it('counts self-reflection per level, each to where it is older or missing', () => {
    const device = reflected({
      'recht-1': { answers: [2], reflectedAt: '2026-11-20T00:00:00.000Z' },
      'recht-2': { answers: [0], reflectedAt: '2026-11-01T00:00:00.000Z' },
    });
    const account = reflected({
      'recht-2': { answers: [1], reflectedAt: '2026-11-10T00:00:00.000Z' },
      'mensen-1': { answers: [1], reflectedAt: '2026-11-10T00:00:00.000Z' },
    });
    expect(differences(device, account)).toEqual([
      { kind: 'reflections', onDevice: 2, inAccount: 2, toAccount: 1, toDevice: 2 },
    ]);
  });

  it('counts lessons that only one of the two knows', () => {
    const device = { ...nothing, completions: { 'basis/een': '2026-11-01', 'basis/twee': '2026-11-02' } };
    const account = { ...nothing, completions: { 'basis/twee': '2026-10-01' } };
    expect(differences(device, account)).toEqual([
      { kind: 'completions', onDevice: 2, inAccount: 1, toAccount: 1, toDevice: 0 },
    ]);
  });
});

describe('bringing the device level', () => {
  it('takes only the chosen kinds, and keeps what the account does not know', () => {
    const device = { ...nothing, completions: { 'weg/les': '2026-11-01' } };
    const account = { ...asLawyer('2026-11-22T00:00:00.000Z'), completions: { 'basis/een': '2026-11-02' } };
    expect(levelled(device, account, ['completions'])).toEqual({
      completions: { 'weg/les': '2026-11-01', 'basis/een': '2026-11-02' },
    });
  });

  it('never empties a situation because the account has none', () => {
    expect(levelled(asClerk(), nothing, ['situation'])).toEqual({});
  });
});
