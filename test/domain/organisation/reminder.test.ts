import { describe, expect, it } from 'vitest';
import { dueReminder, type Remindable, type ReminderTopic } from '#domain/organisation/reminder';
import { isOfficeHour, monthlyAfter, nextRun } from '#domain/organisation/reminder-day';
import { noLevels, perCompetence } from '#domain/taxonomy';

const now = new Date('2026-11-23T09:00:00.000Z');
const shownOn = (begrijpen: string | null) => ({ ...perCompetence(() => null), begrijpen });
const sanne: Remindable = {
  status: 'active',
  remindersOff: false,
  kind: 'counts',
  need: { ...noLevels, begrijpen: 2 },
  shown: shownOn(null),
  renewSince: null,
  reminded: 0,
  mailedAt: null,
};
const due = (about: ReminderTopic, more: Partial<Remindable> = {}) =>
  dueReminder({ about, weeks: 8, now, freshnessMonths: 24 }, { ...sanne, ...more });

describe('who is due a reminder', () => {
  it('is who has not shown something that is asked', () => {
    expect(due('open')).toEqual({
      kind: 'open',
      cells: [{ competence: 'begrijpen', level: 2, attained: false }],
    });
    expect(due('open', { shown: shownOn('2026-10-01T09:00:00.000Z') })).toBeUndefined();
    expect(due('open', { need: noLevels })).toBeUndefined();
  });

  it('is who showed it too long ago', () => {
    expect(due('open', { shown: shownOn('2024-11-01T09:00:00.000Z') })?.kind).toBe('open');
  });

  it('is who has something that expires within so many weeks, and no later', () => {
    expect(due('expiring', { shown: shownOn('2025-01-10T09:00:00.000Z') })).toMatchObject({
      kind: 'expiring',
      cells: [{ competence: 'begrijpen', expiresOn: '2027-01-10' }],
    });
    expect(due('expiring', { shown: shownOn('2025-02-10T09:00:00.000Z') })).toBeUndefined();
    expect(due('expiring')).toBeUndefined();
  });

  it('is who has something to renew', () => {
    expect(due('renewal', { renewSince: '2026-11-02T10:00:00.000Z' })).toEqual({
      kind: 'renewal',
      since: '2026-11-02',
    });
    expect(due('renewal')).toBeUndefined();
  });

  it('gets the invitation again while not joined, three times and no more', () => {
    expect(due('open', { status: 'invited', reminded: 2 })).toEqual({ kind: 'invitation' });
    expect(due('open', { status: 'invited', reminded: 3 })).toBeUndefined();
    expect(due('expiring', { status: 'invited' })).toBeUndefined();
  });

  it.each(['absent', 'advice', 'prohibited'] as const)('is never somebody who is %s in reports', (kind) => {
    expect(due('open', { kind })).toBeUndefined();
  });

  it('is never who switched reminders off, who left or who still waits to be let in', () => {
    expect(due('open', { remindersOff: true })).toBeUndefined();
    expect(due('open', { status: 'ended' })).toBeUndefined();
    expect(due('open', { status: 'asked' })).toBeUndefined();
  });

  it('is never who got a mail less than a week ago', () => {
    expect(due('open', { mailedAt: '2026-11-16T09:00:00.001Z' })).toBeUndefined();
    expect(due('open', { mailedAt: '2026-11-16T09:00:00.000Z' })).toBeDefined();
  });
});

describe('the days of a plan', () => {
  it('goes on each month on the same day, or the last where a month is short', () => {
    expect(monthlyAfter('2026-11-23', '2026-11-23')).toBe('2026-12-23');
    expect(monthlyAfter('2027-01-31', '2027-01-31')).toBe('2027-02-28');
    expect(monthlyAfter('2027-01-31', '2027-02-28')).toBe('2027-03-31');
    expect(monthlyAfter('2026-11-23', '2027-02-23')).toBe('2027-03-23');
  });

  it('goes on every so many weeks on the same weekday, also where a run was late', () => {
    const next = (today: string) => nextRun({ repeat: 'weeks', everyWeeks: 3, startsOn: '2026-11-23' }, today);
    expect(['2026-11-23', '2026-12-13', '2026-12-14', '2027-01-20'].map(next)).toEqual([
      '2026-12-14',
      '2026-12-14',
      '2027-01-04',
      '2027-01-25',
    ]);
    expect(nextRun({ repeat: 'once', everyWeeks: null, startsOn: '2026-11-23' }, '2026-11-23')).toBeNull();
  });

  it('mails come on working days from eight to six in the Netherlands, in summer and in winter', () => {
    const hours = (iso: string) => isOfficeHour(new Date(iso));
    expect([hours('2026-11-23T06:59:00Z'), hours('2026-11-23T07:00:00Z')]).toEqual([false, true]);
    expect([hours('2026-07-20T05:59:00Z'), hours('2026-07-20T06:00:00Z')]).toEqual([false, true]);
    expect([hours('2026-11-23T16:59:00Z'), hours('2026-11-23T17:00:00Z')]).toEqual([true, false]);
    expect(hours('2026-11-22T10:00:00Z')).toBe(false);
  });
});
