import { describe, expect, it } from 'vitest';
import { faultLines } from '../support/content.ts';

const lesson = 'content/courses/basis/01-invoer.mdx';
const practiceCase = 'content/cases/guus-in-goes.mdx';
const term = 'content/glossary/hallucinatie.yaml';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe('a faulty term', () => {
  it.each([
    [
      'a law that does not exist',
      replace('ai-verordening-artikel-4', 'ai-verordening-artikel-5'),
      `${term}:9: ‘ai-verordening-artikel-5’ bestaat niet. Verbeter de naam, of maak content/law/ai-verordening-artikel-5.yaml. Bedoelde je ai-verordening-artikel-4?`,
    ],
    [
      'a legal term without the date of the law',
      replace(/^lawAsOf.*\n/m, ''),
      `${term}: Het begrip komt uit de wet, maar ‘lawAsOf’ ontbreekt. Voeg toe: lawAsOf: met de dag waarop je de wet hebt nagekeken, zoals '2026-11-22'.`,
    ],
    [
      'a source that is a text of law, without the date of the law',
      (text: string) =>
        text.replace(/^law.*\n/gm, '').replace(/url: .*/, 'url: https://wetten.overheid.nl/BWBR0005537/'),
      `${term}: Het begrip komt uit de wet, maar ‘lawAsOf’ ontbreekt. Voeg toe: lawAsOf: met de dag waarop je de wet hebt nagekeken, zoals '2026-11-22'.`,
    ],
    [
      'a related term that does not exist',
      replace('- taalmodel', '- taalmodellen'),
      `${term}:12: ‘taalmodellen’ bestaat niet. Verbeter de naam, of maak content/glossary/taalmodellen.yaml.`,
    ],
    [
      'a term that is related to itself',
      replace('- taalmodel', '- hallucinatie'),
      `${term}:12: Het begrip verwijst naar zichzelf. Haal deze regel weg.`,
    ],
    [
      'a name that another term has',
      replace('- verzinsel', '- Taalmodel'),
      'content/glossary/taalmodel.yaml: ‘taalmodel’ staat ook in content/glossary/hallucinatie.yaml. Kies één bestand, en haal het woord uit het andere.',
    ],
    [
      'a meaning that is too long to read in a lesson',
      replace(/^meaning: .*/m, `meaning: ${'Zo gaat het. '.repeat(30).trim()}`),
      `${term}:2: ‘meaning’ is te lang. Hoogstens 300 tekens. Wat het is, in één of twee gewone zinnen. Dit leest iemand midden in een les.`,
    ],
  ])('%s', (_, change, line) => {
    expect(faultLines({ [term]: change })).toEqual([line]);
  });
});

describe('a term that is explained in place', () => {
  it.each([
    ['a lesson', lesson, 34],
    ['a case', practiceCase, 27],
  ])('has to be in the glossary, and the fault in %s has its line', (_, file, line) => {
    const change = replace('id="taalmodel"', 'id="taalmodelen"');
    expect(faultLines({ [file]: change })).toEqual([
      `${file}:${line}: ‘taalmodelen’ bestaat niet. Verbeter de naam, of maak content/glossary/taalmodelen.yaml. Bedoelde je taalmodel?`,
    ]);
  });

  it('is no second fault where its own file is faulty', () => {
    const lines = faultLines({ 'content/glossary/taalmodel.yaml': replace(/^term: .*\n/m, '') });
    expect(lines).toEqual([
      'content/glossary/taalmodel.yaml: ‘term’ ontbreekt. Voeg het toe. Het woord zoals het midden in een zin staat, zoals: taalmodel.',
    ]);
  });

  it('needs an id', () => {
    expect(faultLines({ [lesson]: replace('<Begrip id="taalmodel">', '<Begrip>') })).toHaveLength(1);
  });
});
