import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effects, propertyNames, riskGroups } from '#domain/application';
import { openProperties } from '#domain/organisation/application';
import {
  basedOnType,
  draftFaults,
  emptyDraft,
  toggledEffect,
  toggledRisk,
  withAnswer,
  withConfirmed,
} from '#domain/organisation/draft';
import { harmless } from '../../support/taxonomy.ts';

const type = { id: 'stijlcontrole', properties: harmless };

describe('filling in an application', () => {
  it('begins with everything open', () => {
    expect(openProperties(emptyDraft)).toEqual(propertyNames);
    expect(draftFaults(emptyDraft)).toEqual(['no-name', 'no-description']);
    expect(draftFaults({ ...emptyDraft, name: 'n'.repeat(251), description: 'Wat het doet.' })).toEqual(['long-name']);
    expect(draftFaults({ ...emptyDraft, name: 'Lakken', description: 'Wat het doet.' })).toEqual([]);
  });

  it('takes an answer, and takes it back', () => {
    const yes = withAnswer(emptyDraft, 'generative', true);
    expect([yes.properties, yes.origins.generative]).toEqual([{ generative: true }, { kind: 'person' }]);
    expect(withAnswer(yes, 'generative', undefined)).toEqual(emptyDraft);
    expect(withAnswer(withAnswer(emptyDraft, 'risk', ['minimal']), 'risk', [])).toEqual(emptyDraft);
  });

  it('confirms what is suggested, and nothing that is not there', () => {
    const origins = { ...emptyDraft.origins, personalData: { kind: 'suggested' as const, because: 'Bij gegevens.' } };
    const suggested = { ...emptyDraft, properties: { personalData: true }, origins };
    expect(withConfirmed(suggested, 'personalData').origins.personalData).toEqual({ kind: 'person' });
    expect(withConfirmed(suggested, 'risk')).toEqual(suggested);
  });

  it('takes the properties of a common type where a person said nothing else', () => {
    const own = withAnswer(emptyDraft, 'generative', true);
    const based = basedOnType(own, type);
    expect(based).toMatchObject({ basedOn: 'stijlcontrole', properties: { ...harmless, generative: true } });
    expect([based.origins.generative.kind, based.origins.risk.kind]).toEqual(['person', 'catalogue']);
    expect(openProperties(based)).toEqual([]);
  });

  it('gives back what the type gave when it is chosen off again', () => {
    const own = withAnswer(emptyDraft, 'generative', true);
    expect(basedOnType(basedOnType(own, type), undefined)).toEqual(own);
  });

  it('never lets a small risk or no effect stand beside what contradicts it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...riskGroups)),
        fc.array(fc.constantFrom(...effects)),
        (groups, touched) => {
          const risk = groups.reduce(toggledRisk, [] as (typeof riskGroups)[number][]);
          const others = risk.filter((one) => one !== 'minimal' && one !== 'transparency');
          expect(risk.includes('minimal') && others.length > 0).toBe(false);
          const effect = touched.reduce(toggledEffect, [] as (typeof effects)[number][]);
          expect(effect.includes('none') && effect.length > 1).toBe(false);
        },
      ),
    );
  });
});
