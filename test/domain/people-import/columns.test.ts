import { describe, expect, it } from 'vitest';
import { recognisedColumns, withField } from '#domain/people-import/columns';
import type { Table } from '#domain/table/table';

const fieldsOf = (table: Table) => recognisedColumns(table).columns.map(({ field }) => field);

describe('the columns of a list', () => {
  it.each([
    [
      ['E-mailadres', 'Naam', 'Team', 'Rol'],
      ['address', 'name', 'team', 'roles'],
    ],
    [
      ['mail', 'displayName', 'department', 'jobTitle'],
      ['address', 'name', 'department', 'roles'],
    ],
    [
      ['userPrincipalName', 'givenName', 'surname'],
      ['address', 'firstName', 'lastName'],
    ],
    [
      ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-MAIL'],
      ['firstName', 'infix', 'lastName', 'address'],
    ],
    [
      ['  Zakelijke e-mail ', 'AI-toepassing(en)', 'Extra functie'],
      ['address', 'applications', 'overlays'],
    ],
    [
      ['e_mail_adres', 'Directie', 'Afdeling', 'Bovenliggend team'],
      ['address', 'directorate', 'department', 'parentTeam'],
    ],
    [
      ['Émail', 'Systemen'],
      ['address', 'applications'],
    ],
  ])('are known by Dutch and English headings: %j', (headings, fields) => {
    expect(fieldsOf([headings])).toEqual(fields);
  });

  it('give a field to the heading that names it most surely', () => {
    expect(fieldsOf([['userPrincipalName', 'mail']])).toEqual([undefined, 'address']);
    expect(fieldsOf([['mail', 'userPrincipalName']])).toEqual(['address', undefined]);
  });

  it('leave alone what nobody asks for', () => {
    expect(fieldsOf([['E-mail', 'Kamernummer', 'Lease-auto']])).toEqual(['address', undefined, undefined]);
  });

  it('stand under a title and a date', () => {
    const table = [['Medewerkers'], ['Stand', '22-11-2026'], [], ['E-mail', 'Naam', 'Rol'], ['a@b.nl', 'An', 'jurist']];
    expect(recognisedColumns(table)).toMatchObject({ headerAt: 3, columns: [{ sample: ['a@b.nl'] }, {}, {}] });
  });

  it('show the addresses where no heading names them', () => {
    expect(
      fieldsOf([
        ['Contact', 'Naam'],
        ['an@voorbeeld.nl', 'An'],
        ['bo@voorbeeld.nl', 'Bo'],
      ]),
    ).toEqual(['address', 'name']);
  });

  it('are there without any headings, and the first person is not lost', () => {
    const { headerAt, columns } = recognisedColumns([[], ['an@b.nl', 'Team'], ['bo@b.nl', 'Noord']]);
    expect(headerAt).toBe(0);
    expect(columns.map(({ heading, field, sample }) => [heading, field, sample.length])).toEqual([
      ['', 'address', 2],
      ['', undefined, 2],
    ]);
    expect(recognisedColumns([['an@b.nl', 'An']]).headerAt).toBe(-1);
  });

  it.each([
    ['BSN', 'het burgerservicenummer'],
    ['Geboortedatum', 'de geboortedatum'],
    ['date of birth', 'de geboortedatum'],
    ['Salarisschaal', 'salaris- of bankgegevens'],
    ['Geslacht', 'het geslacht'],
    ['Privé e-mail', 'privégegevens'],
    ['Personeelsnummer', 'het personeelsnummer'],
    ['Mobiele telefoon', 'het telefoonnummer'],
  ])('are refused where they hold more than is needed: %s', (heading, refused) => {
    const [column] = recognisedColumns([[heading], ['x']]).columns;
    expect(column).toMatchObject({ refused, field: undefined });
  });

  it('take a surname for what it is', () => {
    expect(fieldsOf([['E-mail', 'Geslachtsnaam']])).toEqual(['address', 'lastName']);
  });

  it('are refused where the values are citizen service numbers, whatever the heading says', () => {
    const numbers = ['111222333', '123456782', '999990019'];
    const { columns } = recognisedColumns([
      ['E-mail', 'Code'],
      ...numbers.map((number, at) => [`p${at}@b.nl`, number]),
    ]);
    expect(columns[1]).toMatchObject({ refused: 'het burgerservicenummer' });
  });

  it('can be changed, each field in one column, and never to what is refused', () => {
    const { columns } = recognisedColumns([['E-mail', 'Contact', 'BSN']]);
    expect(withField(columns, 1, 'address').map(({ field }) => field)).toEqual([undefined, 'address', undefined]);
    expect(withField(columns, 0, undefined).map(({ field }) => field)).toEqual([undefined, undefined, undefined]);
    expect(withField(columns, 2, 'name')[2]?.field).toBeUndefined();
  });
});
