import { describe, expect, it } from 'vitest';
import { gaps, requiredLevels, type Situation, shownCodes } from '#domain/requirement';
import { noLevels } from '#domain/taxonomy';
import { application, levels, situation, taxonomy } from '../support/taxonomy.ts';

function asked(asSaid: Situation) {
  const requirement = requiredLevels(taxonomy, asSaid);
  if (requirement.kind === 'prohibited') throw new Error('expected levels');
  return requirement;
}

describe('the levels that a situation asks', () => {
  it('nothing chosen asks nothing', () => {
    expect(asked(situation([]))).toMatchObject({ need: noLevels, belowGovernment: false, overlays: [] });
  });

  it('one role asks its own levels', () => {
    expect(asked(situation(['beleidsmedewerker'])).need).toEqual(levels(1, 2, 2, 1, 2, 1, 0));
  });

  it('several roles ask the highest level of each competence', () => {
    expect(asked(situation(['behandelaar', 'data-scientist'])).need).toEqual(levels(4, 3, 4, 3, 4, 3, 4));
  });

  it.each([
    ['assistent', levels(1, 2, 2, 2, 1, 1, 0)],
    ['chatbot', levels(1, 2, 2, 1, 2, 1, 0)],
    ['register', levels(1, 1, 2, 2, 2, 1, 0)],
    ['risicomodel', levels(1, 2, 2, 2, 2, 1, 0)],
    ['stijlcontrole', levels(1, 1, 1, 1, 1, 1, 0)],
    ['agent', levels(1, 1, 1, 1, 1, 1, 0)],
  ] as const)('a user of %s is asked what its properties ask of everyone', (name, need) => {
    expect(asked(situation(['medewerker'], { [name]: [] })).need).toEqual(need);
  });

  it.each([
    ['risicomodel', 'decider', levels(1, 2, 2, 2, 3, 1, 0)],
    ['risicomodel', 'owner', levels(1, 2, 2, 2, 2, 3, 0)],
    ['risicomodel', 'overseer', levels(2, 2, 3, 2, 2, 1, 0)],
    ['chatbot', 'publisher', levels(1, 2, 2, 2, 2, 1, 0)],
    ['bewaker', 'overseer', levels(1, 1, 2, 1, 1, 1, 0)],
    ['bewaker', 'user', levels(1, 1, 1, 1, 1, 1, 0)],
    ['agent', 'owner', levels(1, 1, 3, 1, 1, 3, 0)],
    ['agent', 'builder', levels(1, 1, 1, 1, 1, 1, 3)],
    ['eigenbouw', 'builder', levels(1, 1, 1, 1, 1, 1, 4)],
    ['eigenbouw', 'owner', levels(1, 1, 1, 3, 1, 1, 0)],
  ] as const)('%s asks more of its %s', (name, relation, need) => {
    expect(asked(situation(['medewerker'], { [name]: [relation] })).need).toEqual(need);
  });

  it('two reasons for one more add one, not two', () => {
    expect(asked(situation(['medewerker'], { bewaker: ['overseer'], tweeling: ['overseer'] })).need.beoordelen).toBe(2);
  });

  it('one more never goes past level 4, and is then no reason', () => {
    const { need, reasons } = asked(situation(['data-scientist'], { bewaker: ['overseer'] }));
    expect(need.beoordelen).toBe(4);
    expect(reasons.beoordelen.map(({ kind }) => kind)).toEqual(['role']);
  });

  it('a prohibited application gives no levels but its article', () => {
    expect(requiredLevels(taxonomy, situation(['behandelaar'], { assistent: [], emotieherkenning: [] }))).toEqual({
      kind: 'prohibited',
      applications: [{ id: 'emotieherkenning', title: 'Emotieherkenning op het werk' }],
      article: 'artikel 5 AI-verordening',
    });
  });

  it('an id that the taxonomy does not hold is refused', () => {
    expect(() => requiredLevels(taxonomy, situation(['wichelaar']))).toThrow('Unknown role: wichelaar');
  });
});

describe('overlays', () => {
  it.each([
    [{ overlay: 'ai-champion' }, levels(1, 3, 1, 1, 1, 2, 0)],
    [{ overlay: 'proceseigenaar' }, levels(2, 2, 3, 3, 3, 3, 0)],
    [{ overlay: 'trainer', taught: { recht: 2, mensen: 4 } }, levels(1, 1, 1, 3, 4, 1, 0)],
    [{ overlay: 'trainer' }, levels(1, 1, 1, 1, 1, 1, 0)],
  ] as const)('%j adds its levels to the role', (use, need) => {
    expect(asked(situation(['medewerker'], {}, { overlays: [use] })).need).toEqual(need);
  });

  it('overseeing a high-risk application makes human oversight mandatory', () => {
    expect(asked(situation(['medewerker'], { risicomodel: ['overseer'] })).overlays).toEqual(['menselijk-toezicht']);
    expect(asked(situation(['medewerker'], { risicomodel: ['user'] })).overlays).toEqual([]);
  });
});

describe('reasons', () => {
  it('names every reason that reaches the level, and no other', () => {
    const { reasons } = asked(situation(['medewerker'], { assistent: [] }));
    const assistent = { kind: 'application', id: 'assistent', title: 'Assistent', level: 2, source: 'Factsheet' };
    expect(reasons.gebruiken).toEqual([
      { ...assistent, because: 'regel generative geldt', rule: 'generative' },
      { ...assistent, because: 'regel personal-data geldt', rule: 'personal-data' },
    ]);
    expect(reasons.begrijpen).toEqual([
      {
        kind: 'role',
        id: 'medewerker',
        title: 'De medewerker',
        level: 1,
        because: 'je medewerker bent',
        source: 'Voorstel',
      },
    ]);
    expect(reasons.bouwen).toEqual([]);
  });

  it('puts what adds one above what it adds to', () => {
    const { reasons } = asked(situation(['beleidsmedewerker'], { bewaker: ['overseer'] }));
    expect(reasons.beoordelen.map(({ id, level }) => [id, level])).toEqual([
      ['bewaker', 3],
      ['beleidsmedewerker', 2],
    ]);
  });
});

describe('asking less', () => {
  const lowering = { reason: 'alleen spelling', decidedOn: '2026-11-02' };

  it('brings the role down to Bewust, with the reason, and flags what the government asks', () => {
    const { need, reasons, belowGovernment } = asked(situation(['behandelaar'], { stijlcontrole: [] }, { lowering }));
    expect(need).toEqual(levels(1, 1, 1, 1, 1, 1, 0));
    expect(reasons.recht.map(({ because, source }) => [because, source])).toEqual([
      ['je organisatie dit heeft vastgelegd: alleen spelling', 'Besluit van 2026-11-02'],
      ['je behandelaar bent', 'Voorstel'],
    ]);
    expect(belowGovernment).toBe(true);
  });

  it('is no flag where the government asks no more than Bewust', () => {
    expect(asked(situation(['beleidsmedewerker'], { stijlcontrole: [] }, { lowering })).belowGovernment).toBe(false);
  });

  it('does not touch a function beside the job', () => {
    const more = { lowering, overlays: [{ overlay: 'ai-champion' }] };
    expect(asked(situation(['behandelaar'], { stijlcontrole: [] }, more)).need).toEqual(levels(1, 3, 1, 1, 1, 2, 0));
  });

  it.each(['owner', 'builder', 'overseer', 'decider'] as const)('never counts for a person who is %s', (relation) => {
    expect(asked(situation(['behandelaar'], { stijlcontrole: ['user', relation] }, { lowering })).need.recht).toBe(2);
  });

  it('never counts for who holds human oversight', () => {
    const overlays = [{ overlay: 'menselijk-toezicht' }];
    expect(asked(situation(['behandelaar'], { stijlcontrole: [] }, { lowering, overlays })).need.gebruiken).toBe(2);
  });

  it.each([
    ['of another risk group', application('Ander', { risk: ['minimal', 'transparency'] })],
    ['with personal data', application('Ander', { personalData: true })],
    ['with an effect on persons', application('Ander', { effect: ['contact'] })],
    ['whose output is not always checked', application('Ander', { humanChecksAll: false })],
  ])('does not count beside an application %s', (_, ander) => {
    const applications = { ...taxonomy.applications, ander };
    const uses = situation(['behandelaar'], { stijlcontrole: [], ander: [] }, { lowering });
    expect(requiredLevels({ ...taxonomy, applications }, uses)).toMatchObject({ need: { organiseren: 2 } });
  });

  it('needs an application to rest on, and a recorded decision', () => {
    expect(asked(situation(['behandelaar'], {}, { lowering })).need.recht).toBe(2);
    expect(asked(situation(['behandelaar'], { stijlcontrole: [] })).need.recht).toBe(2);
  });
});

describe('gaps and codes', () => {
  it('gaps come in learning order: first every level 1, then every level 2', () => {
    const open = ['begrijpen-1', 'gebruiken-1', 'begrijpen-2', 'bouwen-2'];
    expect(gaps(levels(2, 1, 0, 0, 0, 0, 2), noLevels)).toEqual(open);
  });

  it('a held level closes the cells at and below it', () => {
    expect(gaps(levels(3, 1, 0, 0, 0, 0, 0), levels(2, 2, 0, 0, 0, 0, 0))).toEqual(['begrijpen-3']);
  });

  it('a code counts as shown where one cell that covers it is attained, or a higher one', () => {
    expect(shownCodes(taxonomy.competences, ['begrijpen-2', 'mensen-1'])).toEqual(['Bt1', 'Bt4', 'Bm1']);
  });
});
