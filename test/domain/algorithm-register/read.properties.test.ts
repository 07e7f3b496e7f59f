import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { difference } from '#domain/algorithm-register/difference';
import type { RegisterEntry } from '#domain/algorithm-register/entry';
import { readRegister, readRegisterRows } from '#domain/algorithm-register/read';
import { type Choice, everything, fromRegister, takenOver } from '#domain/algorithm-register/take-over';
import type { Instruction } from '#domain/organisation/application';
import type { Draft } from '#domain/organisation/draft';
import * as shapes from '#domain/schema/registered-application';

const names = [
  'lars',
  'algorithm_id',
  'uuid',
  'source_id',
  'name',
  'titel',
  'organization',
  'description_short',
  'goal',
  'human_intervention',
  'source_data',
  'methods_and_models',
  'lawful_basis',
  'lawful_basis_grouping',
  'provider',
  'contact_email',
  'status',
  'publication_category',
  'begin_date',
  'end_date',
  'website',
  'standard_version',
  'iets',
] as const;
const html = fc.stringMatching(/^(<\/?(p|a|script|li|b)( href="x")?>|&(lt|amp|#65|nbsp);|[a-z <>&"'\n]){0,20}$/);
const value = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  html,
  fc.constantFrom('1', '2023-01', 'In gebruik'),
);
const record = fc.dictionary(fc.constantFrom(...names), value);

describe('whatever a file holds', () => {
  it('reading it never fails, and what is read can be sent on', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.oneof(record, fc.anything())), fc.anything()), (json) => {
        const { entries, faults } = readRegister(json);
        for (const entry of entries) expect(shapes.RegisterEntry.parse(entry)).toEqual(entry);
        for (const { message } of faults) expect(message).toMatch(/[.]$/);
        const { entries: again } = readRegister(json);
        expect(again).toEqual(entries);
      }),
      { numRuns: 500 },
    );
  });

  it('rows are read as records are, and every row is read or named', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(html, fc.string({ unit: 'binary' })), { minLength: 3, maxLength: 3 })),
        (rows) => {
          const headings = ['algorithm_id', 'name', 'goal'];
          const { entries, faults } = readRegisterRows([headings, ...rows]);
          const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
          const leftOut = faults.filter(({ weight, record: at }) => weight === 'left-out' && at > 0);
          expect(entries.length + leftOut.length).toBe(filled.length);
          const asRecords = filled.map(([id, name, goal]) => ({ algorithm_id: id, name, goal }));
          expect(entries).toEqual(readRegister(asRecords).entries);
        },
      ),
    );
  });

  it('what it becomes is a draft that can be saved', () => {
    fc.assert(
      fc.property(fc.array(record), (json) => {
        const { entries } = readRegister(json);
        const found = difference([], entries);
        expect(shapes.RegisterChoice.parse(everything(found))).toEqual(everything(found));
        for (const { name, properties, origins } of takenOver([], found, everything(found), {
          on: '2026-11-22',
          newId: () => 'x',
        })) {
          const draft = { name, description: 'Wat het doet.', properties, origins };
          expect(shapes.ApplicationDraft.safeParse(draft).success).toBe(true);
        }
      }),
    );
  });
});

describe('what may be sent', () => {
  it('is what the domain works with', () => {
    expectTypeOf<z.infer<typeof shapes.RegisterEntry>>().toExtend<RegisterEntry>();
    expectTypeOf<z.infer<typeof shapes.RegisterChoice>>().toExtend<Choice>();
    expectTypeOf<z.infer<typeof shapes.ApplicationDraft>>().toExtend<Draft>();
    expectTypeOf<z.infer<typeof shapes.Instruction>>().toExtend<Instruction>();
  });

  it('holds no address that is not on the web, and no text that turns around', () => {
    const entry = { id: '1', name: 'Lakken' };
    const faulty = [
      { url: 'javascript:alert(1)' },
      { goal: 'a\u202eb' },
      { name: '' },
      { begin: 'ooit' },
      { erbij: '1' },
    ];
    for (const more of faulty) expect(shapes.RegisterEntry.safeParse({ ...entry, ...more }).success).toBe(false);
    const link = { content: { kind: 'link', url: 'data:text/html,x' }, version: '1', since: '2026-11-22' };
    expect(shapes.Instruction.safeParse(link).success).toBe(false);
  });

  it('says of every property where it comes from', () => {
    const { name, properties, origins } = fromRegister({ id: '1', name: 'Lakken' }, { id: 'x', on: '2026-11-22' });
    const draft = { name, description: 'Wat het doet.', properties, origins };
    expect(shapes.ApplicationDraft.safeParse({ ...draft, properties: { generative: true } }).success).toBe(false);
    const claimed = { ...origins, generative: { kind: 'person' } };
    expect(shapes.ApplicationDraft.safeParse({ ...draft, origins: claimed }).success).toBe(false);
    expect(
      shapes.ApplicationDraft.safeParse({ ...draft, properties: { generative: true }, origins: claimed }).success,
    ).toBe(true);
  });
});
