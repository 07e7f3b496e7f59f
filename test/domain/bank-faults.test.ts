import { describe, expect, it } from 'vitest';
import type { Fault } from '#domain/fault';
import { bankFaults } from '../../src/domain/faults/bank.ts';
import { multiple, single } from '../support/items.ts';

const sentences = (faults: Fault[]) => faults.map(({ file, weight, problem }) => `${weight} ${file}: ${problem}`);

describe('the bank as a whole', () => {
  const last = Array.from({ length: 30 }, (_, index) =>
    single({ id: `gebruiken-1-laatst-${index}` }, { aa: false, bb: false, cc: false, dd: true }),
  );

  it('keys that often stand in one place are advice', () => {
    expect(sentences(bankFaults(last))).toContain(
      'advice content/items: Bij 30 van de 30 vragen met één goed antwoord staat het op plaats 4. Bij een gelijke verdeling zijn dat er ongeveer 8.',
    );
  });

  it('leaves out items that are not live', () => {
    expect(bankFaults(last.map((item) => ({ ...item, status: 'draft' as const })))).toEqual([]);
  });

  it('absolute words that mark wrong answers are advice', () => {
    const item = multiple({}, { 'soms wel': true, 'vaak wel': true, 'nooit doen': false, 'dat mag altijd': false });
    expect(sentences(bankFaults([item]))).toEqual([
      'advice content/items: Woorden als altijd, nooit en alleen staan in 100 % van de foute antwoorden en in 0 % van de goede.',
    ]);
  });
});
