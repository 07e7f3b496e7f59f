import { expect, it } from 'vitest';
import type { Kept } from '../../src/client/kept-answers.ts';
import { reconciled } from '../../src/client/reconciled.ts';

const nine = '2026-11-22T09:00:00.000Z';
const ten = '2026-11-22T10:00:00.000Z';
const eleven = '2026-11-22T11:00:00.000Z';
const atServer = [{ question: 'q1', answer: { options: ['server'] }, savedAt: ten }];
const onDevice = (more: Partial<Kept[string]>): Kept => ({
  q1: { answer: { options: ['device'] }, givenAt: eleven, sent: false, ...more },
});
const chosen = (kept: Kept) => reconciled(atServer, kept).q1?.answer;

it('takes what the server holds where the device has nothing unsent', () => {
  expect(chosen({})).toEqual({ options: ['server'] });
  expect(chosen(onDevice({ sent: true }))).toEqual({ options: ['server'] });
});

it('takes what was given later and could not be sent', () => {
  expect(chosen(onDevice({}))).toEqual({ options: ['device'] });
});

it('takes the device’s answer where it built on the server’s, even with a clock that runs behind', () => {
  expect(chosen(onDevice({ givenAt: nine, savedAt: ten }))).toEqual({ options: ['device'] });
});

it('leaves an older answer where another device gave a newer one', () => {
  expect(chosen(onDevice({ givenAt: nine, savedAt: '2026-11-22T08:00:00.000Z' }))).toEqual({ options: ['server'] });
});

it('keeps an unsent answer to a question that the server has none of', () => {
  expect(reconciled([], onDevice({ givenAt: nine })).q1).toMatchObject({
    answer: { options: ['device'] },
    sent: false,
  });
});

it('keeps a question that was cleared while offline open', () => {
  expect(chosen(onDevice({ answer: null }))).toBeNull();
});
