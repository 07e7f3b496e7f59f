import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExpressionFault, expression } from '#domain/expression';

const scope = new Map<string, number | string>([
  ['aantal', 1000],
  ['procent', 3.5],
  ['klus.naam', 'een verslag'],
  ['dag', '2026-11-22'],
]);
const outcome = (source: string) => expression(source).valueIn(scope);

describe('a sum', () => {
  test.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 - 2 - 3', 5],
    ['12 / 3 / 2', 2],
    ['-aantal + 1', -999],
    ['aantal * procent / 100', 35],
    ['0.1 + 0.2', 0.3],
    ['round(2.345, 2)', 2.35],
    ['round(aantal / 3)', 333],
    ['percentage(15, 60)', 25],
    ['klus.naam', 'een verslag'],
    ["'tekst'", 'tekst'],
    ['days(dag, 42)', '2027-01-03'],
  ])('%s', (source, value) => {
    expect(outcome(source)).toBe(value);
  });

  test('names what it needs', () => {
    expect(expression('round(aantal * (procent + klus.naam))').names).toEqual(['aantal', 'procent', 'klus.naam']);
  });

  test.each([
    ['aantal +', '‘aantal +’ is geen som die we kunnen lezen.'],
    ['', '‘’ is geen som die we kunnen lezen.'],
    ['(2 + 3', '‘(2 + 3’ is geen som die we kunnen lezen.'],
    ['2 3', '‘2 3’ is geen som die we kunnen lezen.'],
    ['aantal = 3', '‘aantal = 3’ is geen som die we kunnen lezen.'],
    ['sqrt(4)', '‘sqrt(…)’ kennen we niet.'],
    ['constructor(4)', '‘constructor(…)’ kennen we niet.'],
    ['percentage(4)', 'Tussen de haakjes van ‘percentage’ staan 1 waarden.'],
    ['onbekend', '‘onbekend’ bestaat niet.'],
    ['aantal / 0', 'Hier wordt door nul gedeeld.'],
    ['klus.naam * 2', 'Met ‘een verslag’ kun je niet rekenen: het is een tekst.'],
    ["days('morgen', 1)", '‘morgen’ is geen dag.'],
  ])('is refused in Dutch: %s', (source, problem) => {
    expect(() => outcome(source)).toThrow(problem);
  });

  test('is worked out as JavaScript would, for every sum of whole numbers', () => {
    const { sum } = fc.letrec<{ sum: string }>((tie) => ({
      sum: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.nat(99).map(String),
        fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum')).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
        fc.tuple(tie('sum'), fc.constantFrom('+', '-'), tie('sum')).map(([a, sign, b]) => `${a} ${sign} ${b}`),
      ),
    }));
    fc.assert(
      fc.property(sum, (source) => {
        const expected: unknown = new Function(`return ${source}`)();
        fc.pre(typeof expected === 'number' && Math.abs(expected) < 1e11);
        expect(outcome(source)).toBe(Number(expected));
      }),
    );
  });

  test('does nothing but calculate, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        try {
          expect(['number', 'string']).toContain(typeof outcome(source));
        } catch (fault) {
          expect(fault).toBeInstanceOf(ExpressionFault);
        }
      }),
    );
  });
});
