import { describe, expect, it } from 'vitest';
import { suggestion } from '#domain/algorithm-register/suggestion';
import { propertyNames } from '#domain/application';
import { isAnswered } from '#domain/organisation/application';
import { entry } from '../../support/registered-application.ts';

const because = (from: ReturnType<typeof suggestion>, property: (typeof propertyNames)[number]) => {
  const origin = from.origins[property];
  return origin.kind === 'suggested' ? origin.because : origin.kind;
};

describe('what an entry of the register leads to suppose', () => {
  it('says nothing of what the register does not say', () => {
    const nothing = suggestion(entry('1'));
    expect(nothing.properties).toEqual({});
    expect(propertyNames.map((property) => nothing.origins[property].kind)).toEqual(propertyNames.map(() => 'unknown'));
  });

  it('is never an answer', () => {
    const all = suggestion(
      entry('1', {
        category: 'other',
        provider: 'Intern ontwikkeld',
        method: 'Een taalmodel schrijft.',
        humanIntervention: 'Een medewerker beoordeelt het.',
        goal: 'Besluiten nemen.',
        data: 'Persoonsgegevens.',
      }),
    );
    expect(propertyNames.filter((property) => isAnswered(all.origins[property]))).toEqual([]);
    expect(all.properties).toEqual({
      risk: ['minimal'],
      generative: true,
      autonomy: 'in-the-loop',
      effect: ['decision'],
      personalData: true,
      position: 'provider',
    });
  });

  it.each([
    ['high-risk', 'high-risk', 'hoog-risico AI-systeem'],
    ['impactful', 'impactful', 'impactvol algoritme'],
    ['other', 'minimal', 'overig algoritme'],
  ] as const)('supposes a risk group by the category %s, and says what to check', (category, risk, words) => {
    const supposed = suggestion(entry('1', { category }));
    expect(supposed.properties.risk).toEqual([risk]);
    expect(because(supposed, 'risk')).toContain(words);
    expect(because(supposed, 'risk')).toContain('Ga na of');
  });

  it.each([
    ['Er is geen menselijke tussenkomst.', 'above-or-before-the-loop'],
    ['Het gaat zonder menselijke controle.', 'above-or-before-the-loop'],
    ['Eenvoudige aanvragen worden automatisch afgehandeld. Een medewerker beoordeelt de rest.', 'on-the-loop'],
    ['Er wordt niets automatisch verwerkt. Een medewerker controleert elke uitkomst.', 'in-the-loop'],
    ['De medewerker beslist.', 'in-the-loop'],
    ['Zie de handleiding.', undefined],
  ])('reads from “%s” how independently it works', (humanIntervention, autonomy) => {
    expect(suggestion(entry('1', { humanIntervention })).properties.autonomy).toBe(autonomy);
  });

  it('quotes the sentence on which it rests', () => {
    const supposed = suggestion(entry('1', { data: 'Openbare kaarten. Ook het BSN van de aanvrager. En het weer.' }));
    expect(because(supposed, 'personalData')).toBe('Bij gegevens staat: “Ook het BSN van de aanvrager.”');
  });

  it('passes over a sentence that denies it', () => {
    const supposed = suggestion(
      entry('1', { data: 'Er zijn geen persoonsgegevens.', method: 'We gebruiken geen taalmodel of GPT-4.' }),
    );
    expect(supposed.properties).toEqual({});
  });

  it('supposes both effects where both are told', () => {
    const supposed = suggestion(entry('1', { goal: 'De chatbot helpt inwoners. Daarna volgt een beschikking.' }));
    expect(supposed.properties.effect).toEqual(['decision', 'contact']);
    expect(because(supposed, 'effect')).toBe(
      'Bij doel en impact staat: “Daarna volgt een beschikking.” Bij doel en impact staat: “De chatbot helpt inwoners.”',
    );
  });

  it('tells a supplier from an organisation that made it itself', () => {
    expect(suggestion(entry('1', { provider: 'Voorbeeldbedrijf B.V.' })).properties.position).toBe('deployer');
    expect(suggestion(entry('1', { provider: 'Zelf ontwikkeld' })).properties.position).toBe('provider');
  });
});
