import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairSituation, requiredLevels } from '#domain/requirement';
import { taxonomy } from '../support/taxonomy.ts';

describe('repairing a saved situation', () => {
  it('leaves a situation that still holds as it is', () => {
    const saved = {
      roles: ['behandelaar'],
      overlays: [{ overlay: 'trainer', taught: { recht: 2 } }],
      applications: [{ application: 'assistent', relations: ['user', 'owner'] }],
      lowering: { reason: 'alleen spelling', decidedOn: '2026-11-02' },
    };
    expect(repairSituation(taxonomy, saved)).toEqual({ situation: saved, removed: [] });
  });

  it('takes out what no longer exists and names it', () => {
    const saved = {
      roles: ['behandelaar', 'typist'],
      overlays: [{ overlay: 'orakel' }],
      applications: [{ application: 'faxlezer', relations: [] }],
    };
    expect(repairSituation(taxonomy, saved)).toEqual({
      situation: { roles: ['behandelaar'], overlays: [], applications: [] },
      removed: ['typist', 'orakel', 'faxlezer'],
    });
  });

  it('takes out a relation and a taught level that do not exist', () => {
    const saved = {
      overlays: [{ overlay: 'trainer', taught: { recht: 9, mensen: 1 } }],
      applications: [{ application: 'assistent', relations: ['buurman', 'owner'] }],
    };
    expect(repairSituation(taxonomy, saved).situation).toEqual({
      roles: [],
      overlays: [{ overlay: 'trainer', taught: { mensen: 1 } }],
      applications: [{ application: 'assistent', relations: ['owner'] }],
    });
  });

  it('does not take a name of every object for an id', () => {
    expect(repairSituation(taxonomy, { roles: ['constructor', '__proto__'] }).situation.roles).toEqual([]);
  });

  it('makes something that can be asked for its levels out of anything', () => {
    fc.assert(
      fc.property(fc.anything(), (saved) => {
        const { situation } = repairSituation(taxonomy, saved);
        expect(requiredLevels(taxonomy, situation).kind).toBe('need');
      }),
    );
  });
});
