import { describe, expect, it } from 'vitest';
import { largestFile, mostRows } from '#domain/table/table';
import { readTable } from '../../src/client/table/read-table.ts';
import { textRows, workbook } from '../support/workbook.ts';
import { zipOf } from '../support/zip.ts';

const read = (...parts: BlobPart[]) => readTable(new Blob(parts));
const rowsOf = async (...parts: BlobPart[]) => {
  const file = await read(...parts);
  return file.kind === 'sheets' ? file.sheets.map(({ rows }) => rows) : file.fault;
};
const people = [
  ['E-mail', 'Naam'],
  ['an@b.nl', 'An'],
];
const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

describe('a workbook', () => {
  it('is read with its texts, dates, numbers, formulas and gaps', async () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
      <row r="3"><c r="A3" t="str"><f>B3&amp;"@b.nl"</f><v>an@b.nl</v></c><c r="B3" s="1"><v>46000</v></c><c r="C3"><v>12345678901</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#N/A</v></c></row>`;
    const texts = ['<si><t>E-mail</t></si>', '<si><r><t>Jan </t></r><r><rPr><b/></rPr><t>&amp; co</t></r></si>'];
    expect(await rowsOf(workbook([{ name: 'Mensen', rows }], texts))).toEqual([
      [
        ['E-mail', '', 'Jan & co', '', ''],
        ['', '', '', '', ''],
        ['an@b.nl', '2025-12-09', '12345678901', 'ja', '#N/A'],
      ],
    ]);
  });

  it('gives each sheet that holds something, and leaves hidden sheets unread', async () => {
    const file = await read(
      workbook([
        { name: 'Leeg', rows: '' },
        { name: 'Noord', rows: textRows(people) },
        { name: 'Salarissen', state: 'hidden', rows: textRows([['Geheim']]) },
        { name: 'Zuid', rows: textRows(people) },
      ]),
    );
    expect(file).toEqual({
      kind: 'sheets',
      sheets: [
        { name: 'Noord', rows: people },
        { name: 'Zuid', rows: people },
      ],
    });
  });

  it('that says it unpacks to more than a list can be is not unpacked', async () => {
    const declares = 200 * 1024 * 1024;
    expect(await rowsOf(workbook([{ name: 'A', rows: textRows(people), declares }]))).toEqual({ kind: 'zip-bomb' });
  });

  it('that unpacks to more than it says is given up', async () => {
    const rows = textRows(people) + ' '.repeat(20 * 1024 * 1024);
    expect(await rowsOf(workbook([{ name: 'A', rows, declares: 1000 }]))).toEqual({ kind: 'unreadable' });
  });

  it('that is cut off is not read', async () => {
    const whole = workbook([{ name: 'A', rows: textRows(people) }]);
    expect(await rowsOf(whole.slice(0, whole.length - 300))).toEqual({ kind: 'unreadable' });
  });
});

describe('a text file', () => {
  it.each([';', ',', '\t', '|'])('is split by its own separator: %j', async (separator) => {
    const text = `E-mail${separator}Naam\r\nan@b.nl${separator}An\r\n`;
    expect(await rowsOf(text)).toEqual([[...people, ['']]]);
  });

  it('is split by the separator that Excel notes above it', async () => {
    expect(await rowsOf('sep=|\r\nE-mail|Naam\r\nan@b.nl|An')).toEqual([people]);
  });

  it('keeps values with other separators in one cell', async () => {
    const text = 'E-mail;Rol\na@b.nl;jurist, inkoper, trainer\nc@b.nl;jurist, inkoper, trainer';
    expect(await rowsOf(text)).toMatchObject([[{}, ['a@b.nl', 'jurist, inkoper, trainer'], {}]]);
  });

  it('is read as what Excel on a Dutch computer writes', async () => {
    const bytes = Uint8Array.of(...Buffer.from('E-mail;Naam\r\na@b.nl;Jos', 'latin1'), 0xe9, 0x20, 0x80);
    expect(await rowsOf(bytes)).toMatchObject([[{}, ['a@b.nl', 'José €']]]);
  });

  it('names the row where a quote stays open', async () => {
    expect(await rowsOf('E-mail;Naam\na@b.nl;"An\nc@b.nl;Bo\n')).toEqual({ kind: 'quotes', row: 2 });
  });
});

describe('a file that holds no list', () => {
  it.each<[string, BlobPart[], string]>([
    ['nothing', [], 'empty'],
    ['only separators', [';;\r\n;;\r\n'], 'empty'],
    ['a workbook without anything in it', [workbook([{ name: 'A', rows: '' }])], 'empty'],
    ['a PDF', ['%PDF-1.7\n…'], 'pdf'],
    ['an old Excel file', [compound, Buffer.from('Workbook', 'utf16le')], 'xls'],
    [
      'a workbook with a password',
      [compound, new Uint8Array(600), Buffer.from('EncryptedPackage', 'utf16le')],
      'encrypted',
    ],
    [
      'an OpenDocument sheet',
      [
        zipOf([
          { name: 'content.xml', content: '' },
          { name: 'META-INF/manifest.xml', content: '' },
        ]),
      ],
      'ods',
    ],
    ['a binary workbook', [zipOf([{ name: 'xl/workbook.bin', content: '' }])], 'xlsb'],
    ['a list of Numbers', [zipOf([{ name: 'Index/Document.iwa', content: '' }])], 'numbers'],
    ['a Word document', [zipOf([{ name: 'word/document.xml', content: '' }])], 'other'],
    ['a picture', [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0)], 'other'],
    ['more than fits', [new Uint8Array(largestFile + 1)], 'too-large'],
    ['more rows than fit', ['a@b.nl\n'.repeat(mostRows + 2)], 'too-many-rows'],
  ])('is told for what it is: %s', async (_, parts, kind) => {
    expect(await rowsOf(...parts)).toEqual({ kind });
  });
});
