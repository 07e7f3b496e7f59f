import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutchNumber, readDutchNumber } from '#domain/dutch-number';

const value = (text: string, unit = 'weken') => readDutchNumber(text, unit);

describe('a number that somebody types', () => {
  test.each([
    ['12', 12],
    ['3,5', 3.5],
    ['1.250', 1250],
    ['1.250,5', 1250.5],
    ['1250,5', 1250.5],
    ['12.345.678', 12345678],
    ['1 250', 1250],
    ['  7 ', 7],
    ['-3', -3],
    ['−3', -3],
    ['0,05', 0.05],
    ['6 weken', 6],
    ['6 Weken', 6],
  ])('may be written as %s', (text, number) => {
    expect(value(text)).toEqual({ kind: 'number', value: number });
  });

  test('may carry a percent sign or a euro sign', () => {
    expect(value('3,5 %', '%')).toEqual({ kind: 'number', value: 3.5 });
    expect(value('3,5%', '%')).toEqual({ kind: 'number', value: 3.5 });
    expect(value('€ 1.250', 'euro')).toEqual({ kind: 'number', value: 1250 });
  });

  test.each([
    ['', 'Er staat nog geen getal. Typ een getal, zoals 12 of 3,5.'],
    ['weken', 'Er staat nog geen getal. Typ een getal, zoals 12 of 3,5.'],
    ['twaalf', '“twaalf” is geen getal. Typ cijfers, zoals 12, 1.250 of 3,5.'],
    ['3.5', 'Schrijf een komma in plaats van een punt: 3,5.'],
    ['1,250,5', '“1,250,5” is geen getal. Typ cijfers, zoals 12, 1.250 of 3,5.'],
    ['12.50.5', '“12.50.5” is geen getal. Typ cijfers, zoals 12, 1.250 of 3,5.'],
    ['1e5', '“1e5” is geen getal. Typ cijfers, zoals 12, 1.250 of 3,5.'],
    ['0,1234567', 'Gebruik hoogstens 6 cijfers achter de komma.'],
    ['9999999999999', 'Dit getal is te groot. Kijk of er een cijfer te veel staat.'],
  ])('is refused with what to do: %s', (text, detail) => {
    expect(value(text)).toEqual({ kind: 'fault', detail });
  });

  test('is written back so that it reads as the same number', () => {
    const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((whole) => whole / 1000);
    const same = (one: number) => void expect(value(dutchNumber(one))).toEqual({ kind: 'number', value: one || 0 });
    fc.assert(fc.property(number, same));
  });
});
