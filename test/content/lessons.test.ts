import { describe, expect, it } from 'vitest';
import { knownComponents } from '../../api/commands/content/component-faults.ts';
import { components, headings, slugOf } from '../../api/commands/content/lesson-text.ts';
import { contentFiles, faultLines } from '../support/content.ts';

const lesson = 'content/courses/basis/01-invoer.mdx';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe('a faulty lesson', () => {
  it.each([
    [
      'a topic without a heading',
      replace('## Wat mag erin?', '## Wat gaat erin?'),
      `${lesson}:8: In de les staat geen kop met het anker ‘wat-mag-erin’. Gebruik het anker van een kop in de les: wat-gaat-erin. Bedoelde je wat-gaat-erin?`,
    ],
    [
      'a practice id twice',
      replace('id="vind"', 'id="kies"'),
      `${lesson}:29: VindDeFout: het id ‘kies’ staat al bij een andere oefening in deze les. Geef elke oefening een eigen id.`,
    ],
    [
      'a practice without an id',
      replace('id="kies" ', ''),
      `${lesson}:22: Keuze: ‘id’ ontbreekt. Voeg het toe. Een eigen naam voor de oefening, zoals kies-een-hulpmiddel.`,
    ],
    [
      'a choice without a right answer',
      replace('correct: true, ', ''),
      `${lesson}:22: Keuze: geen antwoord is goed. Zet bij minstens één antwoord: correct: true.`,
    ],
    [
      'a text to find faults in, without a fault',
      replace('fault: true, ', ''),
      `${lesson}:29: VindDeFout: geen zin is fout. Zet bij minstens één zin: fault: true.`,
    ],
    [
      'a component that does not exist',
      replace('<Situatie>', '<Situtie>'),
      `${lesson}:16: <Situtie> kennen we niet. Gebruik een van deze: ${knownComponents.join(', ')}.`,
    ],
    [
      'a text of law without a date',
      replace('https://minbzk.github.io/Algoritmekader/', 'https://wetten.overheid.nl/BWBR0005537/'),
      `${lesson}: De les gaat over de wet, maar ‘lawAsOf’ ontbreekt. Voeg bovenaan toe: lawAsOf: met de dag waarop je de wet hebt nagekeken, zoals 2026-11-22.`,
    ],
    [
      'a fault in the fields at the top',
      replace('minutes: 6', 'minutes: 60'),
      `${lesson}:5: ‘minutes’ is te hoog. Hoogstens 12. Hoe lang de les duurt, met de oefeningen.`,
    ],
    [
      'no fields at the top',
      replace(/^---\n/, ''),
      `${lesson}: De velden bovenaan ontbreken. Begin met een regel van drie streepjes, dan de velden, dan weer drie streepjes.`,
    ],
  ])('%s', (_, change, line) => {
    expect(faultLines({ [lesson]: change })).toEqual([line]);
  });

  it('two lessons with one number, or with one name', () => {
    const text = contentFiles()[lesson] ?? '';
    expect(
      faultLines({ 'content/courses/basis/01-uitvoer.mdx': text, 'content/courses/basis/02-invoer.mdx': text }),
    ).toEqual([
      `content/courses/basis/01-uitvoer.mdx: Nummer 1 is al van ${lesson}. Geef deze les een ander nummer.`,
      `content/courses/basis/02-invoer.mdx: De naam ‘invoer’ is al van ${lesson}. Geef deze les een andere naam.`,
    ]);
  });
});

describe('the text of a lesson', () => {
  it('a heading has the id that its page gives it', () => {
    expect(slugOf('Wat mag erin?')).toBe('wat-mag-erin');
    expect(slugOf("Foto's, cijfers & één idee")).toBe('fotos-cijfers--één-idee');
  });

  it('of two equal headings the second gets a number, and code holds no headings', () => {
    const body = '## Kies *zelf*\n\n```\n## Geen kop\n```\n\n### Kies zelf\n';
    expect(headings(body, 10)).toEqual([
      { id: 'kies-zelf', text: 'Kies zelf', level: 2, line: 10, offset: 0 },
      { id: 'kies-zelf-1', text: 'Kies zelf', level: 3, line: 16, offset: 37 },
    ]);
  });

  it('each component has its line, its place and its own source', () => {
    const body = '<Kernpunt>\n\nEen.\n\n</Kernpunt>\n\n<Keuze id="a" />\n';
    expect(components(body, 1)).toEqual([
      { name: 'Kernpunt', line: 1, start: 0, source: '<Kernpunt>\n\nEen.\n\n</Kernpunt>\n\n' },
      { name: 'Keuze', line: 7, start: 31, source: '<Keuze id="a" />\n' },
    ]);
  });
});
