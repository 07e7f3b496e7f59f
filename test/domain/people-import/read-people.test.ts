import { describe, expect, it } from 'vitest';
import { recognisedColumns } from '#domain/people-import/columns';
import { readPeople } from '#domain/people-import/read-people';
import { linkKey } from '#domain/people-import/values';
import { known } from '../../support/people-list.ts';

const read = (...table: string[][]) => readPeople(table, recognisedColumns(table), known);
const faultsOf = (...table: string[][]) => read(...table).faults.map(({ row, part, code }) => [row, part, code]);

describe('a list of people', () => {
  it('becomes people with a team, roles, functions and applications', () => {
    const { people, faults, told } = read(
      ['E-mail', 'Naam', 'Team', 'Rol', 'Extra functie', 'Toepassingen'],
      [
        ' An@Voorbeeld.NL ',
        'An  Smit',
        'Ruimte / Vergunningen',
        'Jurist',
        'AI-champion',
        'Omgevingschat, algemene-assistent',
      ],
    );
    expect(faults).toEqual([]);
    expect(people).toEqual([
      {
        row: 2,
        address: 'an@voorbeeld.nl',
        name: 'An Smit',
        team: ['Ruimte', 'Vergunningen'],
        roles: ['jurist'],
        overlays: ['ai-champion'],
        applications: ['app-7f', 'algemene-assistent'],
      },
    ]);
    expect(told).toEqual(['address', 'name', 'team', 'roles', 'overlays', 'applications']);
  });

  it('says a name in parts as a Dutch name is said, in whatever order the columns stand', () => {
    const { people } = read(
      ['Achternaam', 'E-mail', 'Tussenvoegsel', 'Voornaam'],
      ['Berg', 'a@b.nl', 'van den', 'Ada'],
    );
    expect(people[0]?.name).toBe('Ada van den Berg');
  });

  it.each(['Inspecteur', 'behandelaar', 'BESLISMEDEWERKER', 'Behandelaar, beslismedewerker, inspecteur'])(
    'knows a role by its id, its title and each name in it: %s',
    (role) => {
      expect(read(['E-mail', 'Functie'], ['a@b.nl', role]).people[0]?.roles).toEqual(['behandelaar']);
    },
  );

  it.each(['jurist; behandelaar', 'jurist,behandelaar', 'jurist | behandelaar', 'jurist\nbehandelaar'])(
    'takes several roles from one cell: %j',
    (cell) => {
      expect(read(['E-mail', 'Rol'], ['a@b.nl', cell]).people[0]?.roles).toEqual(['jurist', 'behandelaar']);
    },
  );

  it('takes a function that stands among the jobs for what it is', () => {
    expect(read(['E-mail', 'Functie'], ['a@b.nl', 'jurist; ai-champion']).people[0]).toMatchObject({
      roles: ['jurist'],
      overlays: ['ai-champion'],
    });
  });

  it('builds a team from columns for directorate, department and team, and passes over a repeated name', () => {
    const { people } = read(
      ['E-mail', 'Team', 'Directie', 'Afdeling'],
      ['a@b.nl', 'Bomen', 'ruimte', 'vergunningen'],
      ['c@b.nl', 'Bezwaar', 'Juridisch', 'Juridisch'],
    );
    expect(people.map(({ team }) => team)).toEqual([
      ['Ruimte', 'Vergunningen', 'Bomen'],
      ['Juridisch', 'Bezwaar'],
    ]);
  });

  it('builds a path from a column with the team above', () => {
    const { people, faults } = read(
      ['E-mail', 'Team', 'Bovenliggend team'],
      ['a@b.nl', 'Bomen', 'Vergunningen'],
      ['c@b.nl', 'Vergunningen', 'Ruimte'],
    );
    expect(faults).toEqual([]);
    expect(people[0]?.team).toEqual(['Ruimte', 'Vergunningen', 'Bomen']);
  });

  it('knows a team by the end of its path, where only one team ends so', () => {
    const { people, faults } = read(
      ['E-mail', 'Team'],
      ['a@b.nl', 'vergunningen'],
      ['c@b.nl', 'Ruimte'],
      ['d@b.nl', 'Vergunningen / Bomen'],
      ['e@b.nl', 'Zorg / Vergunningen'],
    );
    expect(people.map(({ team }) => team.join(' / '))).toEqual([
      'Ruimte / Vergunningen',
      'Ruimte',
      'Ruimte / Vergunningen / Bomen',
      'Zorg / Vergunningen',
    ]);
    expect(faults).toEqual([]);
  });

  it('reads a list without headings', () => {
    expect(read(['a@b.nl'], ['c@b.nl']).people.map(({ row, address }) => [row, address])).toEqual([
      [1, 'a@b.nl'],
      [2, 'c@b.nl'],
    ]);
  });

  it('passes over empty rows and keeps counting them', () => {
    const result = read(['E-mail', 'Rol'], ['a@b.nl', ''], ['', ' '], [], ['geen adres', '']);
    expect(result).toMatchObject({ emptyRows: 2, people: [{ row: 2 }, { row: 5 }] });
    expect(result.faults).toMatchObject([{ row: 5, code: 'bad-address' }]);
  });

  it('counts no empty row where only the last line ends', () => {
    expect(read(['E-mail'], ['a@b.nl'], [''], []).emptyRows).toBe(0);
    expect(read(['E-mail'], []).emptyRows).toBe(0);
  });

  it('takes the address from what a mail program puts around it', () => {
    const { people } = read(['E-mail'], ['An Smit <An@b.nl>'], ['mailto:bo@b.nl']);
    expect(people.map(({ address }) => address)).toEqual(['an@b.nl', 'bo@b.nl']);
  });
});

describe('what is wrong in a list', () => {
  it('is said all at once, per row and column', () => {
    expect(
      faultsOf(
        ['E-mail', 'Naam', 'Team', 'Rol', 'Toepassing'],
        ['a@b.nl', 'An', '', 'jurrist', 'Omgevingschat'],
        ['', 'Bo', 'A / B / a', '', 'Iets anders'],
        ['A@b.nl', 'Jos\uFFFD', '', 'Volksvertegenwoordiger', ''],
        ['c@b', 'x'.repeat(121), 'Z\u202Eiek', '', ''],
      ),
    ).toEqual([
      [2, 'roles', 'unknown'],
      [3, 'applications', 'unknown'],
      [3, 'address', 'no-address'],
      [3, 'team', 'team-in-itself'],
      [4, 'address', 'duplicate'],
      [4, 'name', 'broken-letters'],
      [4, 'roles', 'no-staff'],
      [5, 'address', 'bad-address'],
      [5, 'name', 'too-long'],
      [5, 'team', 'hidden-character'],
    ]);
  });

  it('names both rows of an address that stands there twice', () => {
    const { faults } = read(['E-mail'], ['a@b.nl'], ['c@b.nl'], ['A@B.nl']);
    expect(faults.map(({ says }) => says)).toEqual([
      'a@b.nl staat ook op rij 2. Laat één rij staan. Heeft iemand meer rollen, zet ze dan samen in één cel.',
    ]);
  });

  it('asks whether a near name is meant', () => {
    expect(read(['E-mail', 'Rol'], ['a@b.nl', 'Behandelar']).faults).toEqual([
      {
        row: 2,
        part: 'roles',
        code: 'unknown',
        value: 'Behandelar',
        suggestion: { id: 'behandelaar', title: 'Behandelaar, beslismedewerker, inspecteur' },
        says: 'We kennen de rol ‘Behandelar’ niet. Bedoel je ‘Behandelaar, beslismedewerker, inspecteur’?',
      },
    ]);
  });

  it('suggests nothing where nothing is near', () => {
    expect(read(['E-mail', 'Rol'], ['a@b.nl', 'Boswachter']).faults[0]).not.toHaveProperty('suggestion');
  });

  it('is no longer wrong once the user says what a name means, on every row', () => {
    const table = [
      ['E-mail', 'Rol'],
      ['a@b.nl', 'Consulent Wmo'],
      ['c@b.nl', 'consulent  wmo; Boswachter'],
    ];
    const links = {
      [linkKey('roles', 'Consulent Wmo')]: { kind: 'roles', id: 'behandelaar' },
      [linkKey('roles', 'Boswachter')]: 'nothing',
    } as const;
    const { people, faults } = readPeople(table, recognisedColumns(table), known, links);
    expect(faults).toEqual([]);
    expect(people.map(({ roles }) => roles)).toEqual([['behandelaar'], ['behandelaar']]);
  });

  it('is a circle of teams, said once and with its names', () => {
    const { faults } = read(
      ['E-mail', 'Team', 'Bovenliggend team'],
      ['a@b.nl', 'Noord', 'Zuid'],
      ['c@b.nl', 'Zuid', 'West'],
      ['d@b.nl', 'West', 'Noord'],
    );
    expect(faults.map(({ row, says }) => [row, says])).toEqual([
      [
        4,
        'Deze teams vallen rondom onder elkaar: ‘Noord’ onder ‘Zuid’ onder ‘West’ onder ‘Noord’. Verander bij één het team erboven.',
      ],
    ]);
  });

  it('is a team under two others', () => {
    expect(
      faultsOf(['E-mail', 'Team', 'Bovenliggend team'], ['a@b.nl', 'Noord', 'Oost'], ['c@b.nl', 'Noord', 'West']),
    ).toEqual([[3, 'team', 'two-parents']]);
  });

  it('is a team that can be two', () => {
    const table = [
      ['E-mail', 'Team'],
      ['a@b.nl', 'Noord'],
    ];
    const teams = [
      ['Ruimte', 'Noord'],
      ['Zorg', 'Noord'],
    ];
    const { faults } = readPeople(table, recognisedColumns(table), { ...known, teams });
    expect(faults.map(({ says }) => says)).toEqual([
      '‘Noord’ kan ‘Ruimte / Noord’ of ‘Zorg / Noord’ zijn. Schrijf het hele pad.',
    ]);
  });

  it('is a cell with more values than a person has, said once', () => {
    const values = Array.from({ length: 26 }, (_, at) => `rol ${at}`).join(';');
    expect(faultsOf(['E-mail', 'Rol'], ['a@b.nl', values])).toEqual([[2, 'roles', 'too-many']]);
  });

  it('is a citizen service number where a name belongs', () => {
    expect(faultsOf(['E-mail', 'Naam'], ['a@b.nl', '123456782'])).toEqual([[2, 'name', 'citizen-number']]);
  });

  it('is UTF-8 that was once read as Latin', () => {
    expect(faultsOf(['E-mail', 'Naam'], ['a@b.nl', 'JosÃ©'])).toEqual([[2, 'name', 'broken-letters']]);
    expect(faultsOf(['E-mail', 'Naam'], ['a@b.nl', 'José Ångström'])).toEqual([]);
  });
});
