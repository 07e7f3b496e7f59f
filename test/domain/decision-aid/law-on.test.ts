import { describe, expect, it } from 'vitest';
import { type DatedLaw, startsAfter, wordingOn } from '#domain/decision-aid/law-on';

const law: DatedLaw = {
  short: 'art. 26 AI-verordening',
  versions: [
    { validFrom: '2024-08-01', validTo: '2026-07-26', appliesFrom: '2026-08-02' },
    { validFrom: '2026-07-27', appliesFrom: '2027-12-02' },
  ],
};

describe('the law on a day', () => {
  it('is the wording of that day, its first and last day included', () => {
    expect(wordingOn(law, '2024-07-31')).toBeUndefined();
    expect(wordingOn(law, '2024-08-01')).toBe(law.versions[0]);
    expect(wordingOn(law, '2026-07-26')).toBe(law.versions[0]);
    expect(wordingOn(law, '2026-07-27')).toBe(law.versions[1]);
  });

  it('says from when a duty counts as long as that is still to come', () => {
    expect(startsAfter(law, '2026-07-26')).toBe('2026-08-02');
    expect(startsAfter(law, '2026-11-22')).toBe('2027-12-02');
    expect(startsAfter(law, '2027-12-02')).toBeUndefined();
  });

  it('takes the own date of a duty above that of the law', () => {
    expect(startsAfter(law, '2026-11-22', '2028-08-02')).toBe('2028-08-02');
    expect(startsAfter(law, '2026-11-22', '2026-11-22')).toBeUndefined();
    expect(startsAfter(undefined, '2026-11-22', '2026-12-02')).toBe('2026-12-02');
    expect(startsAfter(undefined, '2026-11-22')).toBeUndefined();
  });
});
