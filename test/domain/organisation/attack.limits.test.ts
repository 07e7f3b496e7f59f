import { describe, expect, it } from 'vitest';
import { defaultLimits } from '#domain/organisation/published/limits';
import { foundTogether, type PeopleAlike } from '../../support/organisation/classes.ts';
import { tablesWith, thresholdOnly } from '../../support/organisation/worlds.ts';

const { minimum } = defaultLimits;
const platform = tablesWith(defaultLimits);

function alike(who: string, size: number, ...teams: string[]): PeopleAlike {
  return { who, size, teams };
}

const cases: { what: string; people: PeopleAlike[] }[] = [
  { what: 'one comes', people: [alike('stayers', 12, 'balie', 'balie'), alike('newcomer', 1, '', 'balie')] },
  { what: 'one leaves', people: [alike('stayers', 12, 'balie', 'balie'), alike('leaver', 1, 'balie', '')] },
  {
    what: 'two leave and one comes',
    people: [
      alike('stayers', 11, 'balie', 'balie'),
      alike('leavers', 2, 'balie', ''),
      alike('newcomer', 1, '', 'balie'),
    ],
  },
  {
    what: 'one comes, and leaves a month later',
    people: [alike('stayers', 12, 'balie', 'balie', 'balie'), alike('visitor', 1, '', 'balie', '')],
  },
];

describe.each(cases)('where $what, and people gain what they gain', ({ people }) => {
  it('the limits that hold let no small group be found, and nobody be known to be all or nothing', () => {
    expect(foundTogether(people, platform, minimum)).toEqual([]);
  });
});

describe('a threshold of ten alone', () => {
  it.each(cases.slice(0, 2))('gives away who it was where $what', ({ people }) => {
    expect(foundTogether(people, thresholdOnly(minimum), minimum).some(({ who }) => who.length === 1)).toBe(true);
  });
});
