import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeWorlds,
  gainingWorlds,
  looksLike,
  type Publisher,
  quietWorlds,
  type Roster,
  smallGroupsFound,
  tablesWith,
  thresholdOnly,
  type World,
} from '../../support/organisation/worlds.ts';

/** Small numbers, so that every world can be tried. */
const limits = { minimum: 3, margin: 1, restMonths: 12 };
const platform = tablesWith(limits);
const naive = thresholdOnly(limits.minimum);
const teams = [{ id: 'beleid' }, { id: 'beleid-jeugd', parent: 'beleid' }, { id: 'balie' }];
const persons = ['ada', 'bas', 'cas', 'dia', 'eva', 'fay', 'gio', 'han'];

/** People in teams, some of whom come, leave or move between the month-ends; '' is not there. */
function rosters(people: { least: number; most: number }, months: number): fc.Arbitrary<Roster> {
  const place = fc.constantFrom('beleid', 'beleid-jeugd', 'balie', '');
  const next = fc.oneof({ weight: 6, arbitrary: fc.constant('same') }, { weight: 1, arbitrary: place });
  const life = fc
    .tuple(place, fc.array(next, { minLength: months - 1, maxLength: months - 1 }))
    .map(([first, later]) =>
      [first, ...later].map((_, at, all) => all.slice(0, at + 1).findLast((one) => one !== 'same')),
    );
  return fc.array(life, { minLength: people.least, maxLength: people.most }).map((lives) => ({
    teams,
    months: Array.from({ length: months }, (_, month) => {
      const there = lives.map((places, at) => [persons[at] ?? '', places[month] ?? ''] as const);
      return new Map(there.filter(([, team]) => team !== ''));
    }),
  }));
}

function nothingFound(roster: fc.Arbitrary<Roster>, worlds: (roster: Roster) => World[], numRuns: number): void {
  fc.assert(
    fc.property(roster, (one) => {
      expect(smallGroupsFound(one, worlds(one), platform, limits.minimum)).toEqual([]);
    }),
    { numRuns },
  );
}

describe('an attacker who knows the rules, every roster and every table, and tries all worlds', () => {
  it('finds no small group where nobody gained or lost anything between the months', () => {
    nothingFound(rosters({ least: 5, most: 8 }, 5), quietWorlds, 25);
  });
  it('finds no small group where people only gain', () => {
    nothingFound(rosters({ least: 4, most: 6 }, 3), gainingWorlds, 6);
    nothingFound(rosters({ least: 6, most: 7 }, 2), gainingWorlds, 8);
  });
  it('finds no small group where people gain and lose', () => {
    nothingFound(rosters({ least: 4, most: 5 }, 2), freeWorlds, 12);
  });
});

const among = (there: Record<string, string>) => new Map(Object.entries(there));
const met = (who: readonly string[], months: number): World =>
  new Map(persons.map((person) => [person, Array.from({ length: months }, () => who.includes(person))]));

const five = { ada: 'balie', bas: 'balie', cas: 'balie', dia: 'balie', eva: 'balie' };
const attacks: { by: string; months: ReadonlyMap<string, string>[]; truth: string[]; about: string[] }[] = [
  {
    by: 'taking a team off the whole',
    months: [among({ ...five, fay: 'beleid' })],
    truth: ['ada', 'bas', 'fay'],
    about: ['fay'],
  },
  {
    by: 'taking a team off the level above it',
    months: [among({ ada: 'beleid-jeugd', bas: 'beleid-jeugd', cas: 'beleid-jeugd', dia: 'beleid' })],
    truth: ['ada', 'dia'],
    about: ['dia'],
  },
  {
    by: 'comparing the months around a newcomer',
    months: [among(five), among({ ...five, fay: 'balie' })],
    truth: ['ada', 'bas', 'fay'],
    about: ['fay'],
  },
  {
    by: 'comparing the months around a leaver',
    months: [among({ ...five, fay: 'balie' }), among(five)],
    truth: ['ada', 'bas', 'fay'],
    about: ['fay'],
  },
  {
    by: 'following somebody from team to team',
    months: [
      among({ ...five, fay: 'beleid', gio: 'beleid', han: 'beleid' }),
      among({ ...five, eva: 'beleid', fay: 'beleid', gio: 'beleid', han: 'beleid' }),
    ],
    truth: ['ada', 'bas', 'eva', 'fay'],
    about: ['eva'],
  },
  { by: 'reading a cell in which nobody has it', months: [among(five)], truth: [], about: ['ada'] },
  { by: 'reading a cell in which everybody has it', months: [among(five)], truth: Object.keys(five), about: ['ada'] },
];

describe.each(attacks)('$by', ({ months, truth, about }) => {
  const roster: Roster = { teams, months };
  const world = met(truth, months.length);
  const learned = (publish: Publisher) => {
    const alike = looksLike(roster, quietWorlds(roster), world, publish);
    return new Set(alike.map((one) => about.filter((person) => one.get(person)?.[0]).length)).size === 1;
  };
  it('gives a small group away where only a threshold holds', () => {
    expect(learned(naive)).toBe(true);
  });
  it('says nothing of it in the tables of the platform', () => {
    expect(learned(platform)).toBe(false);
  });
});
