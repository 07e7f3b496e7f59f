import { describe, expect, it } from 'vitest';
import { readRegister, readRegisterRows } from '#domain/algorithm-register/read';

/** As the delivery API and the download of version 1.0 write an entry; the words are ours. */
const parkeren = {
  lars: '40001',
  name: 'Parkeervergunning beoordelen',
  organization: 'Gemeente Voorbeeldstad',
  description_short: 'Kijkt of een aanvraag compleet is.',
  category: ['Verkeer'],
  publication_category: 'Impactvolle algoritmes',
  status: 'In gebruik',
  begin_date: '2024-03',
  end_date: null,
  goal: '<p>Aanvragen sneller afhandelen.</p><p>Inwoners wachten korter.</p>',
  human_intervention: '<ul><li>Een medewerker kijkt bij twijfel.</li></ul>',
  source_data: '<div>Kenteken en adres.</div>',
  lawful_basis: null,
  lawful_basis_grouping: [
    { title: 'Parkeerverordening', link: 'https://voorbeeld.nl/verordening' },
    { title: 'Gemeentewet' },
  ],
  provider: 'Intern ontwikkeld',
  contact_email: 'algoritmes@voorbeeldstad.nl',
  website: 'https://voorbeeldstad.nl/parkeren',
  standard_version: '1.0',
  veld_van_morgen: { diep: [1, 2] },
};

describe('reading the JSON of the register', () => {
  it('reads an entry into our own names', () => {
    expect(readRegister([parkeren])).toEqual({
      faults: [],
      entries: [
        {
          id: '40001',
          name: 'Parkeervergunning beoordelen',
          organisation: 'Gemeente Voorbeeldstad',
          description: 'Kijkt of een aanvraag compleet is.',
          goal: 'Aanvragen sneller afhandelen.\n\nInwoners wachten korter.',
          humanIntervention: '- Een medewerker kijkt bij twijfel.',
          data: 'Kenteken en adres.',
          legalBasis: 'Parkeerverordening (https://voorbeeld.nl/verordening)\nGemeentewet',
          provider: 'Intern ontwikkeld',
          contact: 'algoritmes@voorbeeldstad.nl',
          status: 'in-use',
          category: 'impactful',
          begin: '2024-03',
          url: 'https://voorbeeldstad.nl/parkeren',
          version: '1.0',
        },
      ],
    });
  });

  it('reads the shapes in which the register is passed on', () => {
    const copy = {
      id: 40002,
      title: 'Chatbot',
      organisatie: 'Provincie Voorbeeld',
      status: 'buiten_gebruik',
      doel: 'Vragen beantwoorden.',
    };
    const shapes = [[copy], { results: [copy], total: 1 }, { bron: 'kopie', top: [['x', 1]], lijst: [copy] }, copy];
    for (const shape of shapes) {
      expect(readRegister(shape)).toEqual({
        faults: [],
        entries: [
          {
            id: '40002',
            name: 'Chatbot',
            organisation: 'Provincie Voorbeeld',
            status: 'out-of-use',
            goal: 'Vragen beantwoorden.',
          },
        ],
      });
    }
  });

  it('reads older versions, with texts where newer ones have lists, and dates the other way round', () => {
    const old = {
      id: 'a-1',
      name: 'Oud model',
      standard_version: '0.1.0',
      category: 'Werk, Zorg',
      begin_date: '03-2019',
      end_date: '31-12-2021',
      lawful_basis: ['Wet een', 'Wet twee'],
      iama: 'Nee',
    };
    expect(readRegister([old])).toEqual({
      faults: [],
      entries: [
        {
          id: 'a-1',
          name: 'Oud model',
          version: '0.1',
          begin: '2019-03',
          end: '2021-12-31',
          legalBasis: 'Wet een\nWet twee',
        },
      ],
    });
  });

  it('names a version that it does not know, and reads what it can', () => {
    const { entries, faults } = readRegister([{ ...parkeren, standard_version: '2.3' }]);
    expect(entries[0]).toMatchObject({ name: parkeren.name, category: 'impactful', version: '2.3' });
    expect(faults).toEqual([
      {
        record: 1,
        name: parkeren.name,
        weight: 'look',
        message: expect.stringContaining('Versie 2.3 van de publicatiestandaard'),
      },
    ]);
  });

  it('names a version that is no number by its first words', () => {
    const { entries } = readRegister([{ ...parkeren, standard_version: ['0.03124799284317493', 'en nog wat'] }]);
    expect(entries[0]?.version).toBe('0.03124799284317493');
  });

  it('names every value that it cannot read, all at once, and leaves only that value out', () => {
    const odd = {
      ...parkeren,
      status: 'bijna',
      publication_category: 'D',
      begin_date: 'ooit',
      end_date: '2024-13',
      website: 'javascript:alert(1)',
    };
    const { entries, faults } = readRegister([odd]);
    expect(faults.map(({ field }) => field)).toEqual([
      'status',
      'publication_category',
      'begin_date',
      'end_date',
      'website',
    ]);
    expect(faults.every(({ weight }) => weight === 'look')).toBe(true);
    expect(Object.keys(entries[0] ?? {})).not.toEqual(expect.arrayContaining(['status']));
    expect(entries[0]).toMatchObject({ id: '40001', provider: 'Intern ontwikkeld' });
  });

  it('says that an end before the begin cannot be right', () => {
    const { faults } = readRegister([{ ...parkeren, begin_date: '2024-03', end_date: '2023' }]);
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('einddatum ligt voor de begindatum'),
    ]);
    expect(readRegister([{ ...parkeren, begin_date: '2024-03', end_date: '2024' }]).faults).toEqual([]);
  });

  it('leaves out what has no name and what is no record, and reads the rest', () => {
    const { entries, faults } = readRegister([{ ...parkeren, name: ' ' }, 'tekst', null, parkeren]);
    expect(entries.map(({ id }) => id)).toEqual(['40001']);
    expect(faults.map(({ record, weight }) => [record, weight])).toEqual([
      [1, 'left-out'],
      [2, 'left-out'],
      [3, 'left-out'],
    ]);
  });

  it('leaves out a number that comes twice and names both places', () => {
    const { entries, faults } = readRegister([parkeren, { ...parkeren, name: 'Dubbel' }]);
    expect(entries.map(({ name }) => name)).toEqual([parkeren.name]);
    expect(faults).toEqual([
      {
        record: 2,
        name: 'Dubbel',
        weight: 'left-out',
        message: expect.stringContaining('Registratie 1 heeft hetzelfde nummer'),
      },
    ]);
  });

  it('knows an entry without a number by its name, and says so', () => {
    const { entries, faults } = readRegister([{ name: 'Zonder  nummer', organization: 'X' }]);
    expect(entries[0]?.id).toBe('naam:zonder nummer');
    expect(faults[0]?.message).toContain('herkennen we haar aan de naam');
  });

  it('cuts a text that is too long and says so', () => {
    const { entries, faults } = readRegister([{ ...parkeren, goal: 'woord '.repeat(3000) }]);
    expect(entries[0]?.goal).toBe(`${'woord '.repeat(1666)}woor`);
    expect(faults).toEqual([
      expect.objectContaining({ field: 'goal', message: expect.stringContaining('10.000 tekens') }),
    ]);
  });

  it('says of a file without algorithms what to do', () => {
    for (const other of [{ a: 1 }, 'tekst', 3, null, { lijst: [1, 2] }]) {
      expect(readRegister(other)).toEqual({
        entries: [],
        faults: [expect.objectContaining({ record: 0, weight: 'left-out' })],
      });
    }
    expect(readRegister([]).faults[0]?.message).toContain('Het bestand is leeg');
  });
});

describe('reading the rows of the CSV of the register', () => {
  const headings = [
    '\ufeffalgorithm_id',
    'name',
    'organization',
    'publication_category',
    'goal',
    'lawful_basis_grouping',
    'standard_version',
  ];
  const row = [
    '40001',
    'Parkeren',
    'Gemeente Voorbeeldstad',
    'Hoog-risico AI-systeem',
    'Regel een.\nRegel twee.',
    '[{"title":"Wet","link":"https://a.nl/"}]',
    '0.4',
  ];

  it('reads headings with a byte order mark, line ends inside cells and mixed versions', () => {
    const newer = ['40002', 'Lakken', '', 'Overige algoritmes', '<p>Lakken.</p>', '', '1.0'];
    expect(readRegisterRows([headings, row, newer])).toEqual({
      faults: [],
      entries: [
        {
          id: '40001',
          name: 'Parkeren',
          organisation: 'Gemeente Voorbeeldstad',
          category: 'high-risk',
          goal: 'Regel een.\nRegel twee.',
          legalBasis: 'Wet (https://a.nl/)',
          version: '0.4',
        },
        { id: '40002', name: 'Lakken', category: 'other', goal: 'Lakken.', version: '1.0' },
      ],
    });
  });

  it('reads columns in any order, and rows that stop early', () => {
    const backwards = [headings, row].map((cells) => cells.toReversed());
    expect(readRegisterRows(backwards).entries).toEqual(readRegisterRows([headings, row]).entries);
    expect(readRegisterRows([headings, ['7', 'Kort'], ['', '']])).toEqual({
      faults: [],
      entries: [{ id: '7', name: 'Kort' }],
    });
  });

  it('names the row that has more cells than the headings', () => {
    const { entries, faults } = readRegisterRows([headings, row, [...row.with(0, '8'), 'te veel']]);
    expect(entries).toHaveLength(2);
    expect(faults).toEqual([expect.objectContaining({ record: 2, message: expect.stringContaining('meer cellen') })]);
  });

  it('says of a file with other headings, or none, what to do', () => {
    for (const rows of [
      [],
      [
        ['naam', 'leeftijd'],
        ['Jan', '3'],
      ],
      [['']],
    ]) {
      expect(readRegisterRows(rows)).toEqual({ entries: [], faults: [expect.objectContaining({ record: 0 })] });
    }
    expect(readRegisterRows([headings]).faults[0]?.message).toContain('Het bestand is leeg');
  });
});
