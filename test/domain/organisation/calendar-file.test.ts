import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#domain/organisation/calendar-file';

const given = {
  id: 'reminder-1',
  host: 'leren.voorbeeldstad.example',
  day: '2026-12-31',
  title: 'Leerpad afronden (Gemeente Voorbeeldstad)',
  text: 'Rond je leerpad af.',
  link: 'https://leren.voorbeeldstad.example/leerpad',
  madeAt: new Date('2026-11-23T09:00:00.000Z'),
};

/** The event as a calendar reads it. */
const read = (file: string) =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') ?? undefined);
const text = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('a due day as a file for a calendar', () => {
  it('is one whole day that stays free, in the next year where the year ends', () => {
    const file = calendarFile(given);
    const event = read(file);
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(event.uid).toBe('reminder-1@leren.voorbeeldstad.example');
    expect(file).toContain('\r\nTRANSP:TRANSPARENT\r\n');
    expect(file).toContain('\r\nDTSTAMP:20261123T090000Z\r\n');
  });

  it('keeps every text as it was, whatever signs are in it', () => {
    fc.assert(
      fc.property(text, text, (title, description) => {
        const event = read(calendarFile({ ...given, title, text: description }));
        expect(event.summary).toBe(plain(title));
        expect(event.description).toBe(plain(description));
      }),
    );
  });

  it('has lines of at most 75 octets that end with CR and LF, and adds no line of its own', () => {
    fc.assert(
      fc.property(text, (title) => {
        const lines = calendarFile({ ...given, title }).split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(lines.filter((line) => line.startsWith('BEGIN:'))).toHaveLength(2);
      }),
    );
  });
});

/** Control characters have no place in such a file; a new line is told apart from them. */
const plain = (given: string) => given.replaceAll(/\r\n|\r/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ');
