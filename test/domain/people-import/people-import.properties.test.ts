import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognisedColumns } from '#domain/people-import/columns';
import { importDifference, imported, type Present } from '#domain/people-import/difference';
import { editDistance } from '#domain/people-import/nearest';
import type { PersonRow } from '#domain/people-import/people';
import { readPeople } from '#domain/people-import/read-people';
import { rowFaults } from '#domain/people-import/row-faults';
import { known } from '../../support/people-list.ts';

const headings = ['E-mail', 'Naam', 'Team', 'Rol', 'Extra functie', 'Toepassingen', 'Kamer'];
const path = fc.constantFrom('', 'Ruimte', 'Ruimte / Vergunningen', 'Noord > Zuid', 'A / B / A');
const role = fc.constantFrom('', 'jurist', 'Behandelaar', 'jurist; inspecteur', 'Boswachter');
const line = fc.tuple(
  fc.constantFrom('an@b.nl', 'bo@b.nl', 'CE@b.nl', 'geen adres', ''),
  fc.constantFrom('An', 'Bo de Vries', '', 'Jos\uFFFD'),
  path,
  role,
  fc.constantFrom('', 'AI-champion', 'AI champion; iets'),
  fc.constantFrom('', 'Omgevingschat', 'omgevingschaat'),
  fc.constantFrom('1.01', ''),
);
const table = fc.array(line, { maxLength: 12 }).map((lines) => [headings, ...lines.map((cells) => [...cells])]);
const order = fc.shuffledSubarray(headings, { minLength: headings.length });

const read = (rows: string[][]) => readPeople(rows, recognisedColumns(rows), known);

describe('reading a list of people', () => {
  it('gives the same in whatever order the columns stand', () => {
    fc.assert(
      fc.property(table, order, (rows, shuffled) => {
        const places = shuffled.map((heading) => headings.indexOf(heading));
        const other = rows.map((row) => places.map((place) => row[place] ?? ''));
        expect({ ...read(other), told: [] }).toEqual({ ...read(rows), told: [] });
      }),
    );
  });

  it('never throws, and names only rows that exist', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...headings, 'A / B', 'an@b.nl'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }), (rows) => {
        const { people, faults } = read(rows);
        const existing = new Set(people.map(({ row }) => row));
        expect(faults.every(({ row, says }) => existing.has(row) && says !== '')).toBe(true);
      }),
    );
  });

  it('finds nothing wrong that the server would not find as well, and the other way round', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { people, faults } = read(rows);
        // Names that nobody has end in the browser; they never become part of a person.
        expect(rowFaults(people, known)).toEqual(faults.filter(({ code }) => code !== 'unknown'));
      }),
    );
  });
});

describe('an import', () => {
  const person = (present: fc.Arbitrary<string>) =>
    fc.record({
      address: present,
      name: fc.option(fc.constantFrom('An', 'Bo'), { nil: undefined }),
      team: fc.constantFrom<string[]>([], ['Ruimte'], ['Ruimte', 'Noord']),
      roles: fc.subarray(['jurist', 'behandelaar']),
      overlays: fc.subarray(['ai-champion']),
      applications: fc.subarray(['app-7f', 'algemene-assistent']),
    });
  const addresses = fc.constantFrom('an@b.nl', 'bo@b.nl', 'ce@b.nl', 'di@b.nl');
  const people = fc.uniqueArray(person(addresses), { selector: ({ address }) => address });
  const told = fc.subarray(['address', 'name', 'team', 'roles', 'overlays', 'applications'] as const);

  it('done twice changes nothing the second time, and leaves alone who is not on the list', () => {
    fc.assert(
      fc.property(people, people, told, (present: Present[], list, parts) => {
        const rows: PersonRow[] = list.map((one, at) => ({ ...one, row: at + 2 }));
        const after = new Map(present.map((one) => [one.address, one]));
        for (const row of rows) after.set(row.address, imported(after.get(row.address), row, parts));
        const again = importDifference([...after.values()], rows, parts);
        expect(again).toMatchObject({ added: [], changed: [], same: rows });
        const named = new Set(rows.map(({ address }) => address));
        for (const one of present.filter(({ address }) => !named.has(address)))
          expect(after.get(one.address)).toEqual(one);
      }),
    );
  });

  it('says what changes, and nothing of what the list has no column for', () => {
    const before = {
      address: 'an@b.nl',
      name: 'An',
      team: ['Ruimte'],
      roles: ['jurist'],
      overlays: [],
      applications: [],
    };
    const row = { ...before, row: 2, team: [], roles: ['behandelaar'] };
    expect(importDifference([before], [row], ['address', 'roles']).changed).toEqual([
      { person: row, before, parts: ['roles'] },
    ]);
    expect(imported(before, row, ['address', 'roles'])).toEqual({ ...before, roles: ['behandelaar'] });
  });
});

describe('the distance between two names', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('is the same both ways, zero only for the same name, and no more than asked', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (one, other, most) => {
        const distance = editDistance(one, other, most);
        expect(distance).toBe(editDistance(other, one, most));
        expect(distance === 0).toBe(one === other);
        expect(distance ?? 0).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('counts a swap of two letters as one', () => {
    expect(editDistance('jurist', 'juirst', 3)).toBe(1);
    expect(editDistance('jurist', 'jrist', 3)).toBe(1);
    expect(editDistance('jurist', 'boswachter', 3)).toBeUndefined();
  });
});
