import { describe, expect, it } from 'vitest';
import { recognisedColumns } from '#domain/people-import/columns';
import { readPeople } from '#domain/people-import/read-people';
import { unknownNames } from '#domain/people-import/unknown-names';
import type { TableFault } from '#domain/table/table';
import { faultFile } from '../../src/islands/organisation/import/fault-file.ts';
import { optionsFor } from '../../src/islands/organisation/import/meanings.ts';
import { partText, rowsToShow, titlesOf, withoutFaults } from '../../src/islands/organisation/import/shown-rows.ts';
import { peopleImportText } from '../../src/text/people-import.ts';
import { tableFaultText } from '../../src/text/table-file.ts';
import { known } from '../support/people-list.ts';

const table = [
  ['E-mail', 'Afdeling', 'Functie', 'Toepassing'],
  ['an@b.nl', 'Ruimte / Noord', 'Jurist; AI-champion', 'Omgevingschat'],
  ['bo@b.nl', '', 'Boswachter', ''],
  ['ce@b.nl', '', 'boswachter; behandelar', ''],
  ['an@b.nl', '', '', ''],
];
const list = readPeople(table, recognisedColumns(table), known);

describe('the list that is shown', () => {
  it('has each person with what is wrong on that row', () => {
    const { rows, faulty } = rowsToShow(list, false);
    expect(rows.map(({ person, faults }) => [person.row, faults.map(({ code }) => code)])).toEqual([
      [2, []],
      [3, ['unknown']],
      [4, ['unknown', 'unknown']],
      [5, ['duplicate']],
    ]);
    expect(faulty).toBe(3);
  });

  it('can be the faulty rows alone', () => {
    expect(rowsToShow(list, true).rows.map(({ person }) => person.row)).toEqual([3, 4, 5]);
  });

  it('says in words what a person has', () => {
    const [an] = list.people;
    const titles = titlesOf(known);
    expect(an && list.told.map((part) => partText(an, part, titles))).toEqual([
      'an@b.nl',
      'Ruimte / Noord',
      'Jurist',
      'Omgevingschat',
    ]);
  });

  it('sends only who has no fault', () => {
    expect(withoutFaults(list).map(({ row }) => row)).toEqual([2]);
  });
});

describe('the unknown names', () => {
  const unknown = unknownNames(list.faults);

  it('stand there once each, the most common first', () => {
    expect(unknown.map(({ value, rows }) => [value, rows])).toEqual([
      ['Boswachter', 2],
      ['behandelar', 1],
    ]);
  });

  it('can mean any role of staff or a function, what looks like it first', () => {
    const titles = unknown.map((name) => optionsFor(name, known).map(({ title }) => title));
    expect(titles[0]).toEqual([
      'Behandelaar, beslismedewerker, inspecteur',
      'Jurist',
      'CIO-, data- of AI-adviseur, architect, IV-medewerker',
      'AI-champion',
    ]);
    expect(titles[1]?.[0]).toBe('Behandelaar, beslismedewerker, inspecteur (lijkt erop)');
    expect(new Set(titles[1]).size).toBe(4);
  });
});

describe('what is wrong', () => {
  it('is a file with a line per fault, in which a formula does nothing', () => {
    const [head, ...lines] = faultFile([
      { row: 3, part: 'roles', code: 'unknown', value: '=HYPERLINK("x")', says: 'Deze rol kennen we niet.' },
      { row: 4, part: 'address', code: 'no-address', says: 'Hier staat geen adres.' },
    ])
      .trim()
      .split('\r\n');
    expect(head).toBe('"Rij";"Kolom";"Wat er staat";"Wat er mis is"');
    expect(lines).toEqual([
      `3;"Rol";"'=HYPERLINK(""x"")";"Deze rol kennen we niet."`,
      '4;"E-mailadres";"";"Hier staat geen adres."',
    ]);
  });
});

describe('the words', () => {
  it('give every file that is no list a sentence of its own that ends in what to do', () => {
    const kinds: TableFault[] = [
      ...(['too-large', 'too-many-rows', 'empty', 'unreadable', 'not-loaded'] as const).map((kind) => ({ kind })),
      ...(['xls', 'xlsb', 'ods', 'numbers', 'pdf', 'encrypted', 'zip-bomb', 'other'] as const).map((kind) => ({
        kind,
      })),
      { kind: 'quotes', row: 7 },
    ];
    const sentences = kinds.map(tableFaultText);
    expect(new Set(sentences).size).toBe(kinds.length);
    for (const sentence of sentences)
      expect(sentence).toMatch(/(kies|splits|vraag|kopieer|probeer|herstel|bewaar).*\.$/i);
    expect(tableFaultText({ kind: 'quotes', row: 7 })).toContain('rij 7');
  });

  it('count one and many', () => {
    expect(peopleImportText.found(1, 0)).toBe('Eén persoon, zonder fouten.');
    expect(peopleImportText.found(10_000, 1)).toBe('10.000 mensen. Op één rij staat een fout.');
    expect(peopleImportText.unknown(2)).toBe('Twee namen kennen we niet');
  });

  it('give an example that the import itself reads without a fault, but for names that only a catalogue knows', () => {
    const { exampleRows } = peopleImportText;
    const { people, faults, told } = readPeople(exampleRows, recognisedColumns(exampleRows), known);
    expect(people[0]).toMatchObject({ address: 'naam@organisatie.nl', team: ['Ruimte', 'Vergunningen'] });
    expect(told).toEqual(['address', 'name', 'team', 'roles', 'overlays', 'applications']);
    expect(faults.map(({ part }) => part)).toEqual(['applications', 'applications']);
  });
});
