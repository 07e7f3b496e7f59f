import { describe, expect, it } from 'vitest';
import { faultLines } from '../support/content.ts';

const file = 'content/cases/guus-in-goes.mdx';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const dated = 'Voeg bovenaan toe: lawAsOf: met de dag waarop je de wet hebt nagekeken, zoals 2026-11-22.';

describe('a faulty case', () => {
  it.each([
    [
      'a fact whose source is not there',
      replace('source: 1', 'source: 2'),
      `${file}:10: Bron 2 staat niet bij ‘sources’. Kies een nummer van 1 tot en met 1, of zet de bron erbij.`,
    ],
    [
      'a role that does not exist',
      replace('[medewerker]', '[medewerkers]'),
      `${file}:16: ‘medewerkers’ bestaat niet. Verbeter de naam, of maak content/roles/medewerkers.yaml. Bedoelde je medewerker?`,
    ],
    [
      'an application that does not exist',
      replace('[assistent]', '[assistentt]'),
      `${file}:17: ‘assistentt’ bestaat niet. Verbeter de naam, of maak content/applications/assistentt.yaml. Bedoelde je assistent?`,
    ],
    [
      'a cell that does not exist',
      replace('[gebruiken-1]', '[bouwen-1]'),
      /^content\/cases\/guus-in-goes\.mdx:15: Nummer 1 \(cells\) is ‘bouwen-1’\. Kies uit: begrijpen-1, /,
    ],
    [
      'a case about law without the date of the law',
      replace('[gebruiken-1]', '[recht-1]'),
      `${file}: Het voorbeeld gaat over de wet, maar ‘lawAsOf’ ontbreekt. ${dated}`,
    ],
    [
      'nothing that is said to be unknown',
      replace(/^unknown:\n.*$/m, 'unknown: []'),
      `${file}:13: ‘unknown’ is te kort. Minstens 1 onderdeel. Wat we niet weten of niet zeker weten.`,
    ],
    [
      'a component that does not exist',
      replace('<Begrip id="taalmodel">taalmodel</Begrip>', '<Begripp>taalmodel</Begripp>'),
      /^content\/cases\/guus-in-goes\.mdx:27: <Begripp> kennen we niet\. /,
    ],
  ])('%s', (_, change, line) => {
    const [found, ...rest] = faultLines({ [file]: change });
    expect(rest).toEqual([]);
    if (line instanceof RegExp) expect(found).toMatch(line);
    else expect(found).toBe(line);
  });

  it('facts whose source has no date', () => {
    const problem = 'Bron 1 heeft geen datum, en een feit hoort bij een datum.';
    const repair = 'Voeg bij die bron toe: date: met de dag of maand van de bron zelf.';
    expect(faultLines({ [file]: replace('    date: 2025-04-22\n', '') })).toEqual([
      `${file}:10: ${problem} ${repair}`,
      `${file}:12: ${problem} ${repair}`,
    ]);
  });

  it('a lesson that names a case that does not exist', () => {
    const lesson = 'content/courses/basis/01-invoer.mdx';
    expect(faultLines({ [lesson]: replace('topics:', 'cases: [guus-in-goe]\ntopics:') })).toEqual([
      `${lesson}:7: ‘guus-in-goe’ bestaat niet. Verbeter de naam, of maak content/cases/guus-in-goe.mdx. Bedoelde je guus-in-goes?`,
    ]);
  });

  it('a file whose name cannot be the id of a case', () => {
    expect(faultLines({ 'content/cases/Guus.mdx': '' })).toEqual([
      'content/cases/Guus.mdx: Dit hoort hier niet. Een praktijkvoorbeeld heet zoals guus-in-goes.mdx. Of haal het weg.',
    ]);
  });
});
