import { describe, expect, it } from 'vitest';
import { readContent } from '#api/commands/content/read';
import { easy, readability } from '#domain/language/readability';
import { startingText } from '../../src/text/instruction-template.ts';

const kinds = Object.entries(readContent('.').content?.applications ?? {});

describe('the example of a user instruction', () => {
  it('is there for every kind of application that may be used', () => {
    const without = kinds.filter(([, { instruction }]) => !instruction);
    expect(without.map(([, { properties }]) => properties.risk)).toEqual([['prohibited']]);
  });

  it.each(kinds.flatMap(([id, { title, instruction }]) => (instruction ? [{ id, title, instruction }] : [])))(
    'is plain language, names its sources and leaves what is of the organisation open: $id',
    ({ title, instruction }) => {
      const text = startingText(title, instruction);
      const sentences = text
        .split('\n')
        .filter((line) => line.startsWith('- '))
        .flatMap((line) => line.slice(2).split(/(?<=[.?]) /));
      expect(readability(sentences).score).toBeGreaterThanOrEqual(easy.score);
      expect(sentences.filter((sentence) => sentence.split(' ').length > easy.longestSentence)).toEqual([]);
      expect(instruction.sources.length).toBeGreaterThanOrEqual(2);
      for (const open of ['[naam of functie]', '[functie of adres]', 'Uiterlijk op [datum]'])
        expect(text).toContain(open);
      expect(text).not.toContain('!');
    },
  );
});
