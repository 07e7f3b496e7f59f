import { describe, expect, it } from 'vitest';
import { officeWordsIn } from '../../src/domain/language/plain-words.ts';
import { readability } from '../../src/domain/language/readability.ts';
import { sentencesIn } from '../../src/domain/language/sentences.ts';
import { syllables } from '../../src/domain/language/syllables.ts';
import { wholeFaults } from '../support/content.ts';

const lesson = 'content/courses/basis/01-invoer.mdx';
const item = 'content/items/gebruiken-1/gebruiken-1-kies-1.yaml';
const term = 'content/glossary/taalmodel.yaml';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

const long =
  'Je leest eerst de hele brief van de inwoner die gisteren aan de balie stond en daarna kijk je in het dossier naar de datum, want die was er niet bij gezet.';

describe('the language of content', () => {
  it.each([
    [
      'a sentence that is too long in a lesson',
      lesson,
      replace('Je twijfelt.', long),
      `advies ${lesson}:18:1 Deze zin heeft 32 woorden: ‘Je leest eerst de hele brief …’. Maak er twee van, met hoogstens 25 woorden elk. Bijvoorbeeld: ‘… naar de datum. Want die was …’`,
    ],
    [
      'a sentence that is too long in an exercise',
      lesson,
      replace('Dat mag volgens de werkinstructie.', long.replace(', want', ' want')),
      `advies ${lesson}:23:45 Deze zin heeft 32 woorden: ‘Je leest eerst de hele brief …’. Maak er twee van, met hoogstens 25 woorden elk.`,
    ],
    [
      'a sentence that is too long in a question',
      item,
      replace(/^stem:.*/m, `stem: |\n  Dit is kort.\n  ${long}`),
      `advies ${item}:7:3 Deze zin heeft 32 woorden: ‘Je leest eerst de hele brief …’. Maak er twee van, met hoogstens 25 woorden elk. Bijvoorbeeld: ‘… naar de datum. Want die was …’`,
    ],
    [
      'a word of the office, with the plain word in its place',
      lesson,
      replace('Je twijfelt.', 'Je twijfelt aangezien de\nbrief lang is.'),
      `advies ${lesson}:18:13 ‘aangezien’ is een woord van kantoor. Schrijf: omdat. Bijvoorbeeld: ‘Je twijfelt aangezien de brief’ wordt ‘Je twijfelt omdat de brief’`,
    ],
    [
      'words of the office in a term',
      term,
      replace('AI die', 'Dit dient te worden voorspeld door AI die'),
      `advies ${term}:2:14 ‘dient te’ is een woord van kantoor. Schrijf: moet. Bijvoorbeeld: ‘Dit dient te worden voorspeld’ wordt ‘Dit moet worden voorspeld’`,
    ],
    [
      'a lesson that is hard to read',
      lesson,
      replace(
        'Je twijfelt.',
        'Organisatiebrede verantwoordelijkheidsverdeling bemoeilijkt besluitvorming. '.repeat(20),
      ),
      `advies ${lesson} De tekst leest moeilijk: Flesch-Douma -140. Streef naar 60 of hoger met kortere woorden en zinnen. De langste woorden zijn ‘verantwoordelijkheidsverdeling’, ‘organisatiebrede’, ‘besluitvorming’.`,
    ],
    [
      'a lesson with long sentences throughout',
      lesson,
      replace(
        'Je twijfelt.',
        'Je kijkt wat er in de brief staat en of dat nog klopt met wat jij zelf van deze zaak weet. '.repeat(20),
      ),
      `advies ${lesson} Een zin heeft hier gemiddeld 15,6 woorden. Schrijf zinnen van gemiddeld hoogstens 13 woorden: één gedachte per zin.`,
    ],
  ])('%s', (_, file, change, line) => {
    expect(wholeFaults({ [file]: change })).toEqual([line]);
  });

  it('asks nothing of the words in material, such as a letter full of mistakes', () => {
    expect(
      wholeFaults({ [lesson]: replace("text: 'Dit klopt.'", "text: 'Conform uw brief dient te worden.'") }),
    ).toEqual([]);
  });
});

describe('the measure of a text', () => {
  it.each([
    ['ja', 1],
    ['gemeente', 3],
    ['algoritme', 4],
    ['organisatie', 5],
    ['beoordelen', 4],
    ['financiële', 5],
    ['beïnvloeden', 4],
    ['mooie', 2],
    ['AVG', 3],
    ['AI-verordening', 6],
    ['foto’s', 2],
  ])('%s has %i syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  it('knows where a sentence ends, and where a full stop is an abbreviation', () => {
    expect(
      sentencesIn('Dit is art. 4 van de wet. En dit? “Ja.” Zo is het bijv. Jan.\n\n- eerst dit\n- dan dat'),
    ).toEqual(['Dit is art. 4 van de wet.', 'En dit?', '“Ja.”', 'Zo is het bijv. Jan.', '- eerst dit', '- dan dat']);
  });

  // (206.84 - 0.93 * 4) - 77 * 5 / 4
  it('is Flesch as Douma adapted it', () => {
    expect(readability(['Je belt de inwoner.'])).toEqual({
      words: 4,
      sentences: 1,
      wordsPerSentence: 4,
      score: expect.closeTo(206.84 - 0.93 * 4 - (77 * 6) / 4, 10),
    });
  });

  it('keeps a capital, and takes the longest words of the office', () => {
    expect(officeWordsIn('De betreffende zaak. Indien ja.').map(({ after }) => after)).toEqual([
      'Die zaak. Indien',
      'betreffende zaak. Als ja.',
    ]);
  });
});
