import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { relations } from '#domain/application';
import { answered, type Instruction, type RegisteredApplication } from '#domain/organisation/application';
import { changeNeedsRenewal, concernsUse, relationsAsked } from '#domain/organisation/renewal';
import type { ApplicationProperties } from '#domain/schema/application';
import { registered, unanswered } from '../../support/registered-application.ts';
import { taxonomy } from '../../support/taxonomy.ts';

const on = '2026-11-22';
const assistent = registered('Schrijfhulp', { model: 'Model 4', purpose: 'Brieven schrijven.' });
const asked = (after: Partial<RegisteredApplication>, before = assistent) =>
  changeNeedsRenewal(before, { ...before, ...after }, taxonomy.rules, on);
const withProperties = (properties: Partial<ApplicationProperties>) => answered(assistent, properties);
const instruction = (version: string): Instruction => ({
  content: { kind: 'text', text: 'Lees eerst.' },
  version,
  since: on,
});

describe('a change of an application', () => {
  it('to a high risk asks a short set of everyone, and more of the owner', () => {
    expect(changeNeedsRenewal(assistent, withProperties({ risk: ['high-risk'] }), taxonomy.rules, on)).toEqual([
      {
        application: assistent.id,
        aspect: 'risk',
        on,
        reason: 'Schrijfhulp is veranderd, want nu geldt dat regel high-risk-all geldt.',
        clearedBy: { kind: 'short-set', cells: ['beoordelen-2', 'recht-2', 'mensen-2'] },
      },
      expect.objectContaining({ relations: ['owner'], clearedBy: { kind: 'short-set', cells: ['organiseren-3'] } }),
    ]);
  });

  it('asks only those whom the new rule is about', () => {
    const renewals = changeNeedsRenewal(assistent, withProperties({ risk: ['transparency'] }), taxonomy.rules, on);
    expect(renewals.map(relationsAsked)).toEqual([['publisher', 'owner']]);
    const use = (...ways: (typeof relations)[number][]) => ({ application: assistent.id, relations: ways });
    expect(renewals.map((one) => [concernsUse(one, use('user')), concernsUse(one, use('user', 'owner'))])).toEqual([
      [false, true],
    ]);
    expect(renewals.some((one) => concernsUse(one, { application: 'een-andere', relations: ['owner'] }))).toBe(false);
  });

  it('asks who uses it, where nothing else is said about how somebody relates to it', () => {
    const [renewal] = asked({ model: 'Model 5' });
    expect(renewal && concernsUse(renewal, { application: assistent.id, relations: [] })).toBe(true);
  });

  it('of the model asks to use and check it anew, at the level that it asks', () => {
    expect(asked({ model: 'Model 5' })).toEqual([
      expect.objectContaining({
        aspect: 'model',
        reason: 'Schrijfhulp is veranderd, want zij werkt nu met Model 5.',
        clearedBy: { kind: 'short-set', cells: ['gebruiken-1', 'beoordelen-1'] },
      }),
    ]);
    expect(asked({ model: 'Model 5' }, withProperties({ generative: true }))[0]?.clearedBy).toEqual({
      kind: 'short-set',
      cells: ['gebruiken-2', 'beoordelen-2'],
    });
  });

  it('of the purpose asks about law and people', () => {
    expect(asked({ purpose: 'Besluiten voorbereiden.' })).toEqual([
      expect.objectContaining({
        aspect: 'purpose',
        clearedBy: { kind: 'short-set', cells: ['recht-1', 'mensen-1'] },
      }),
    ]);
  });

  it('is cleared by reading the instruction where that changed along', () => {
    const before = { ...assistent, instruction: instruction('1') };
    const renewals = asked({ model: 'Model 5', instruction: instruction('2') }, before);
    expect(renewals.map(({ aspect, clearedBy }) => [aspect, clearedBy])).toEqual([
      ['model', { kind: 'instruction', version: '2' }],
    ]);
  });

  it('of the instruction alone asks everyone to read it', () => {
    expect(asked({ instruction: instruction('2') })).toEqual([
      expect.objectContaining({
        aspect: 'instruction',
        reason: 'Schrijfhulp is veranderd, want de gebruiksinstructie is nu versie 2.',
        clearedBy: { kind: 'instruction', version: '2' },
      }),
    ]);
  });

  it('of words that people do not work with asks nothing', () => {
    expect(
      asked({ name: 'Schrijfmaat', description: 'Anders gezegd.', owner: 'lid-3', reviewOn: '2027-01-01' }),
    ).toEqual([]);
    expect(asked({ model: 'Model 5' }, registered('Zonder model'))).toEqual([]);
  });

  it('that makes it prohibited, or ends its use, asks nothing: then one stops', () => {
    expect(changeNeedsRenewal(assistent, withProperties({ risk: ['prohibited'] }), taxonomy.rules, on)).toEqual([]);
    expect(asked({ model: 'Model 5', retired: on })).toEqual([]);
  });

  it('that only answers what was open asks nothing, for the cautious value counted already', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('in-the-loop', 'on-the-loop'),
        (generative, personalData, autonomy) => {
          const open = unanswered('Onbekend');
          const known = answered(open, {
            generative,
            personalData,
            autonomy,
            risk: ['impactful'],
            effect: ['decision'],
          });
          expect(changeNeedsRenewal(open, known, taxonomy.rules, on)).toEqual([]);
        },
      ),
    );
  });

  it('that did not happen asks nothing, and neither does taking something away', () => {
    const group = fc.uniqueArray(fc.constantFrom('high-risk' as const, 'impactful' as const, 'transparency' as const));
    fc.assert(
      fc.property(group, group, (more, some) => {
        const before = withProperties({ risk: [...new Set([...more, ...some])], personalData: true });
        const after = answered(before, { risk: some.length > 0 ? some : ['minimal'], personalData: false });
        expect(changeNeedsRenewal(before, before, taxonomy.rules, on)).toEqual([]);
        expect(changeNeedsRenewal(before, after, taxonomy.rules, on)).toEqual([]);
      }),
    );
  });
});
