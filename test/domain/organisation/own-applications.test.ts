import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  autonomies,
  effects,
  type PropertyName,
  positions,
  propertyNames,
  relations,
  riskGroups,
} from '#domain/application';
import { answered, type Origin, openProperties, type RegisteredApplication } from '#domain/organisation/application';
import { cautious, countingProperties } from '#domain/organisation/counting';
import { withOwnApplications } from '#domain/organisation/own-applications';
import { type Requirement, repairSituation, requiredLevels } from '#domain/requirement';
import type { ApplicationProperties } from '#domain/schema/application';
import { atLeast } from '#domain/taxonomy';
import { registered, unanswered } from '../../support/registered-application.ts';
import { situation, taxonomy } from '../../support/taxonomy.ts';

function need(application: RegisteredApplication, relation: (typeof relations)[number] = 'user') {
  const asked = requiredLevels(
    withOwnApplications(taxonomy, [application]),
    situation(['medewerker'], { [application.id]: [relation] }),
  );
  return asked;
}

const levelsOf = (asked: Requirement) => {
  if (asked.kind !== 'need') throw new Error('expected levels');
  return asked.need;
};

const anyProperties: fc.Arbitrary<ApplicationProperties> = fc.record({
  risk: fc.uniqueArray(fc.constantFrom(...riskGroups.filter((group) => group !== 'prohibited')), { minLength: 1 }),
  generative: fc.boolean(),
  autonomy: fc.constantFrom(...autonomies),
  effect: fc.uniqueArray(fc.constantFrom(...effects), { minLength: 1 }),
  personalData: fc.boolean(),
  position: fc.constantFrom(...positions),
  humanChecksAll: fc.boolean(),
});
const anyNames = fc.uniqueArray(fc.constantFrom(...propertyNames));
const anyRelation = fc.constantFrom(...relations);

function withOrigins(application: RegisteredApplication, names: readonly PropertyName[], origin: Origin) {
  const origins = { ...application.origins };
  for (const name of names) origins[name] = origin;
  return { ...application, origins };
}

const suggested: Origin = { kind: 'suggested', because: 'In het register staat het.' };

describe('an organisation’s own application', () => {
  it('asks levels beside the common types, with reasons that name it', () => {
    const omgevingschat = registered('Omgevingschat', {
      properties: { ...registered('x').properties, generative: true } as ApplicationProperties,
    });
    const asked = requiredLevels(
      withOwnApplications(taxonomy, [omgevingschat]),
      situation(['medewerker'], { [omgevingschat.id]: ['user'], chatbot: ['user'] }),
    );
    if (asked.kind !== 'need') throw new Error('expected levels');
    expect(asked.need.gebruiken).toBe(2);
    expect(asked.reasons.gebruiken.map(({ title }) => title)).toEqual(['Chatbot', 'Chatbot', 'Omgevingschat']);
    expect(asked.reasons.gebruiken.some(({ assumed }) => assumed)).toBe(false);
  });

  it('says in the reason what is only assumed', () => {
    const asked = need(unanswered('Zoekhulp'));
    if (asked.kind !== 'need') throw new Error('expected levels');
    expect(asked.reasons.gebruiken).toContainEqual(
      expect.objectContaining({
        title: 'Zoekhulp',
        assumed: true,
        because: 'regel generative geldt (aangenomen, tot je organisatie dit heeft bevestigd)',
      }),
    );
  });

  it('does not touch the taxonomy that it is added to', () => {
    const before = structuredClone(taxonomy);
    const more = withOwnApplications(taxonomy, [registered('Een'), registered('Twee')]);
    expect(taxonomy).toEqual(before);
    expect(more.rules).toBe(taxonomy.rules);
    expect(more.roles).toBe(taxonomy.roles);
    expect(Object.keys(more.applications)).toEqual([...Object.keys(taxonomy.applications), 'eigen-een', 'eigen-twee']);
  });

  it('asks nothing any more once it is no longer used', () => {
    const retired = registered('Oud', { retired: '2026-11-01' });
    const { situation: left, removed } = repairSituation(
      withOwnApplications(taxonomy, [retired]),
      situation(['medewerker'], { [retired.id]: ['user'] }),
    );
    expect(left.applications).toEqual([]);
    expect(removed).toEqual([retired.id]);
  });

  it('cannot pass for a common type', () => {
    expect(() => withOwnApplications(taxonomy, [registered('Chatbot', { id: 'chatbot' })])).toThrow(RangeError);
  });
});

describe('what counts as long as nobody has answered', () => {
  it('an answer counts as it was given', () => {
    fc.assert(
      fc.property(anyProperties, (properties) => {
        const application = answered(unanswered('A'), properties);
        expect(openProperties(application)).toEqual([]);
        expect(countingProperties(application)).toEqual(properties);
      }),
    );
  });

  it('nothing said counts with the cautious value', () => {
    expect(countingProperties(unanswered('A'))).toEqual(cautious);
    expect(openProperties(unanswered('A'))).toEqual(propertyNames);
  });

  it('a suggestion never makes it ask less', () => {
    fc.assert(
      fc.property(anyProperties, anyNames, anyRelation, (properties, names, relation) => {
        const withSuggestions = withOrigins(registered('A', { properties }), names, suggested);
        const without = withOrigins(
          registered('A', {
            properties: Object.fromEntries(
              propertyNames.filter((name) => !names.includes(name)).map((name) => [name, properties[name]]),
            ),
          }),
          names,
          { kind: 'unknown' },
        );
        const [one, other] = [need(withSuggestions, relation), need(without, relation)].map(levelsOf);
        // Whoever oversees what acts by itself is asked differently, not less: no rule adds one for that.
        fc.pre(relation !== 'overseer' || properties.autonomy !== 'above-or-before-the-loop');
        expect(one && other && atLeast(one, other)).toBe(true);
      }),
    );
  });

  it('confirming a suggestion never makes it ask more', () => {
    fc.assert(
      fc.property(anyProperties, anyNames, anyRelation, (properties, names, relation) => {
        const confirmed = registered('A', { properties });
        const waiting = withOrigins(confirmed, names, suggested);
        expect(atLeast(levelsOf(need(waiting, relation)), levelsOf(need(confirmed, relation)))).toBe(true);
      }),
    );
  });

  it('never lowers what a role asks, whatever the organisation decided', () => {
    const careless = withOrigins(registered('A'), ['risk'], suggested);
    const lowering = { reason: 'alleen spelling', decidedOn: '2026-11-02' };
    const asked = (application: RegisteredApplication) =>
      levelsOf(
        requiredLevels(
          withOwnApplications(taxonomy, [application]),
          situation(['behandelaar'], { [application.id]: ['user'] }, { lowering }),
        ),
      );
    expect(asked(registered('A')).recht).toBe(1);
    expect(asked(careless).recht).toBe(2);
  });

  it('is never a judgement that only a person can make', () => {
    expect(cautious.risk).not.toContain('prohibited');
    expect(cautious.risk).not.toContain('high-risk');
  });
});
