import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompetenceEffect, loweringEffect } from '#domain/lowering-effect';
import { requiredLevels } from '#domain/requirement';
import type { Situation } from '#domain/situation';
import { competenceIds } from '#domain/taxonomy';
import { situation, taxonomy } from '../support/taxonomy.ts';

const effect = (asked: Situation) => loweringEffect(taxonomy, asked);
const of = (asked: Situation, competence: string) => effect(asked).find((one) => one.competence === competence);
const worker = (...applications: string[]) =>
  situation(['medewerker', 'behandelaar'], Object.fromEntries(applications.map((id) => [id, []])));

describe('the effect of a decision to ask less', () => {
  it('is told of every competence, from which level to which', () => {
    const told = effect(worker('stijlcontrole'));
    expect(told.map(({ competence }) => competence)).toEqual(competenceIds);
    expect(told[0]).toEqual({ competence: 'begrijpen', from: 2, to: 1 });
  });

  it('is nothing for a competence of which no more than level 1 was asked', () => {
    expect(of(worker('stijlcontrole'), 'bouwen')).toEqual({
      competence: 'bouwen',
      from: 0,
      to: 0,
      kept: { why: 'at-most-one', names: [] },
    });
  });

  it('is nothing where something else asks that level, which is named', () => {
    const asked = { ...worker('stijlcontrole'), overlays: [{ overlay: 'ai-champion' }] };
    expect(of(asked, 'organiseren')?.kept).toEqual({ why: 'asked-otherwise', names: ['AI-champion'] });
    expect(of(asked, 'begrijpen')).toEqual({ competence: 'begrijpen', from: 2, to: 1 });
  });

  it.each([
    ['no-application', [], worker()],
    ['not-harmless', ['Assistent', 'Register'], worker('stijlcontrole', 'assistent', 'register')],
    ['answers-for', ['Stijlcontrole'], situation(['behandelaar'], { stijlcontrole: ['owner'] })],
    [
      'answers-for',
      ['Menselijk toezicht'],
      { ...worker('stijlcontrole'), overlays: [{ overlay: 'menselijk-toezicht' }] },
    ],
    ['prohibited', ['Emotieherkenning op het werk'], worker('emotieherkenning')],
  ] satisfies [string, string[], Situation][])('is nothing because of %s %s', (why, names, asked) => {
    expect(of(asked, 'recht')?.kept).toEqual({ why, names });
  });

  it('is nothing where all that is asked is advice', () => {
    const adviser = { ...taxonomy.roles.behandelaar, advice: true };
    const withAdvice = { ...taxonomy, roles: { ...taxonomy.roles, raadslid: adviser } };
    const told = loweringEffect(withAdvice as typeof taxonomy, situation(['raadslid'], { stijlcontrole: [] }));
    expect(told.find(({ competence }) => competence === 'recht')?.kept).toEqual({ why: 'advice', names: [] });
  });

  it('is what is asked with the decision set beside what is asked without it, and always says why where that is the same', () => {
    const some = (ids: string[]) => fc.subarray(ids);
    const situations = fc
      .tuple(
        some(Object.keys(taxonomy.roles)),
        some(['ai-champion', 'proceseigenaar', 'menselijk-toezicht']),
        some(Object.keys(taxonomy.applications).filter((id) => id !== 'emotieherkenning')),
        fc.subarray(['user', 'owner', 'decider'] as const),
      )
      .map(([roles, overlays, applications, relations]) => ({
        roles,
        overlays: overlays.map((overlay) => ({ overlay })),
        applications: applications.map((application) => ({ application, relations })),
      }));
    fc.assert(
      fc.property(situations, (asked) => {
        const lowering = { reason: 'Alleen spelling.', decidedOn: '2026-11-02' };
        const [before, after] = [requiredLevels(taxonomy, asked), requiredLevels(taxonomy, { ...asked, lowering })];
        if (before.kind !== 'need' || after.kind !== 'need') throw new Error('nothing here is prohibited');
        for (const { competence, from, to, kept } of effect(asked)) {
          expect([from, to]).toEqual([before.need[competence], after.need[competence]]);
          expect(kept === undefined).toBe(to < from);
        }
      }),
    );
  });

  it('does not depend on a decision that holds already', () => {
    const asked = worker('stijlcontrole');
    const told: CompetenceEffect[] = effect({ ...asked, lowering: { reason: 'Eerder.', decidedOn: '2026-01-01' } });
    expect(told).toEqual(effect(asked));
  });
});
