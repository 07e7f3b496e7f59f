import { expect, it } from 'vitest';
import { type InstructionDraft, instructionOf } from '#domain/organisation/instruction-draft';

const draft: InstructionDraft = { kind: 'text', text: ' Lees eerst. ', url: '', version: ' 2 ', since: '2026-11-22' };

it('an instruction is a text or an address, never both', () => {
  expect(instructionOf(draft)).toEqual({
    content: { kind: 'text', text: 'Lees eerst.' },
    version: '2',
    since: '2026-11-22',
  });
  expect(instructionOf({ ...draft, kind: 'link', url: 'https://voorbeeldstad.nl/instructie' })).toMatchObject({
    content: { kind: 'link', url: 'https://voorbeeldstad.nl/instructie' },
  });
});

it('all that is wrong with an instruction is told at once', () => {
  expect(instructionOf({ ...draft, text: ' ', version: '', since: 'morgen' })).toEqual([
    'no-text',
    'no-version',
    'no-date',
  ]);
  for (const url of ['', 'javascript:alert(1)', 'voorbeeld.nl']) {
    expect(instructionOf({ ...draft, kind: 'link', url })).toEqual(['no-web-address']);
  }
});
