import { describe, expect, test } from 'vitest';
import { cellsInWords } from '../../src/text/cells.ts';

describe('the cells that are still to do, in words', () => {
  test('says single levels as a sentence does', () => {
    expect(cellsInWords(['recht-1', 'begrijpen-2'])).toBe('Begrijpen 2 en Recht 1');
  });

  test('says the levels of one competence together', () => {
    expect(cellsInWords(['begrijpen-1', 'mensen-1', 'begrijpen-2', 'mensen-2', 'mensen-3'])).toBe(
      'Begrijpen 1 en 2, Mensen 1 tot en met 3',
    );
  });

  test('keeps one competence alone', () => {
    expect(cellsInWords(['organiseren-1', 'organiseren-2'])).toBe('Organiseren 1 en 2');
  });
});
