import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile } from '#domain/table/csv-file';
import { neutralised, original } from '#domain/table/neutralised';
import { readTable } from '../../src/client/table/read-table.ts';
import { textRows, workbook } from '../support/workbook.ts';

const headings = ['E-mail', 'Naam', 'Team'];
/** Letters whose single bytes never form UTF-8 by accident, and all that a separator or quote can trip over. */
const text = fc.string({ unit: fc.constantFrom(...'abz19 ;,|\t"\'/>=+-@éëïöü\n'), maxLength: 12 });
const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });

const encodings = {
  'UTF-8': (csv: string) => Buffer.from(csv),
  'UTF-8 with a mark': (csv: string) => Buffer.from(`\uFEFF${csv}`),
  'UTF-16': (csv: string) => Buffer.from(`\uFEFF${csv}`, 'utf16le'),
  'Windows-1252': (csv: string) => Buffer.from(csv, 'latin1'),
};
const way = fc.record({
  separator: fc.constantFrom(';', ',', '\t'),
  encoding: fc.constantFrom(...Object.keys(encodings)).map((name) => encodings[name as keyof typeof encodings]),
  lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
  quotes: fc.constantFrom('all', 'needed'),
  lastEnd: fc.boolean(),
});

describe('a CSV file', () => {
  it('reads back the same in whatever way it was written', async () => {
    await fc.assert(
      fc.asyncProperty(rows, way, async (people, { separator, encoding, lineEnd, quotes, lastEnd }) => {
        const cell = (value: string) =>
          quotes === 'all' || value.includes(separator) || /["\n]/.test(value)
            ? `"${value.replaceAll('"', '""').replaceAll('\n', lineEnd)}"`
            : value;
        const lines = [headings, ...people].map((row) => row.map(cell).join(separator));
        const file = await readTable(new Blob([encoding(lines.join(lineEnd) + (lastEnd ? lineEnd : ''))]));
        const end = lastEnd ? [['']] : [];
        expect(file).toEqual({ kind: 'sheets', sheets: [{ name: '', rows: [headings, ...people, ...end] }] });
      }),
      { numRuns: 500 },
    );
  });

  it('of an export reads back as what was exported', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (people) => {
        const file = await readTable(new Blob([csvFile([headings, ...people])]));
        const read = file.kind === 'sheets' ? file.sheets[0]?.rows.slice(1, -1).map((row) => row.map(original)) : [];
        expect(read).toEqual(people);
      }),
    );
  });
});

describe('a workbook', () => {
  it('reads back what was written in it', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (people) => {
        const file = await readTable(new Blob([workbook([{ name: 'A', rows: textRows([headings, ...people]) }])]));
        expect(file).toEqual({ kind: 'sheets', sheets: [{ name: 'A', rows: [headings, ...people] }] });
      }),
      { numRuns: 50 },
    );
  });
});

describe('a cell of an export', () => {
  const cell = fc.oneof(
    text,
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=1+1', ' =1', '"=1', '\t', '＝1', '\u200B@x'),
  );

  it('never starts as a formula, and keeps what stood in it', () => {
    fc.assert(
      fc.property(cell, (value) => {
        const safe = neutralised(value);
        const plainNumber = /^-\d+([.,]\d+)?$/.test(safe);
        expect(plainNumber || !/^[=+\-@\t\r\n\0＝＋－＠]/.test(safe.trimStart() || safe)).toBe(true);
        expect(original(safe)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['-12', '-3,5', 'an@voorbeeld.nl', 'An-Sofie', "'s-Gravenhage", ''])(
    'stays as it is where it is harmless: %s',
    (value) => {
      expect(neutralised(value)).toBe(value);
    },
  );

  it.each(['=HYPERLINK("http://x")', '+31 70 000 00 00', '-1+1', '@SUM(A1)', '\u2212cmd'])(
    'shows what a program would calculate: %s',
    (value) => {
      expect(neutralised(value)).toBe(`'${value}`);
    },
  );

  it('is written with its number as a number', () => {
    expect(
      csvFile([
        ['Team', 3.5],
        ['=1', -2],
      ]),
    ).toBe('\uFEFF"Team";3,5\r\n"\'=1";-2\r\n');
  });
});
