import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadLinks } from '#domain/faults/links';
import { type Answer, linksIn, type Verdict, verdict } from '#domain/link';

describe('the addresses in a text', () => {
  test('have their line, without what only surrounds them', () => {
    const text = [
      'sources:',
      "  - url: 'https://a.nl/een'",
      '    eli: http://data.europa.eu/eli/reg/2016/679/oj',
      'Lees [dit](https://b.nl/twee), of <https://c.nl/drie>. Ook https://d.nl/vier.',
      'En https://nl.wikipedia.org/wiki/Wet_(recht) (https://e.nl/vijf).',
    ].join('\n');
    expect(linksIn(text)).toEqual([
      { url: 'https://a.nl/een', line: 2 },
      { url: 'http://data.europa.eu/eli/reg/2016/679/oj', line: 3 },
      { url: 'https://b.nl/twee', line: 4 },
      { url: 'https://c.nl/drie', line: 4 },
      { url: 'https://d.nl/vier', line: 4 },
      { url: 'https://nl.wikipedia.org/wiki/Wet_(recht)', line: 5 },
      { url: 'https://e.nl/vijf', line: 5 },
    ]);
  });

  test('are found whole wherever they stand in a line', () => {
    const path = fc.stringMatching(/^[a-z0-9/-]{0,20}[a-z0-9]$/);
    fc.assert(
      fc.property(
        path,
        fc.constantFrom('', '(', '"', '['),
        fc.constantFrom('', ').', '",', ']'),
        (end, before, after) => {
          const url = `https://a.nl/${end}`;
          expect(linksIn(`Zie ${before}${url}${after} daar`)).toEqual([{ url, line: 1 }]);
        },
      ),
    );
  });
});

describe('what a site answers', () => {
  const answered = (status: number, url = 'https://a.nl/les', moves: number[] = []): Answer => ({
    kind: 'answered',
    status,
    url,
    moves,
  });
  const silent = (code: string): Answer => ({ kind: 'silent', code, at: 'https://a.nl/les' });

  test.for<[says: string, answer: Answer, expected: Verdict]>([
    ['the page', answered(200), { kind: 'fine' }],
    ['moved for good', answered(200, 'https://a.nl/b', [301, 308]), { kind: 'moved', to: 'https://a.nl/b' }],
    ['elsewhere for now', answered(200, 'https://a.nl/b', [301, 302]), { kind: 'elsewhere', to: 'https://a.nl/b' }],
    ['its front page', answered(200, 'https://a.nl/', [301]), { kind: 'home', to: 'https://a.nl/' }],
    ['not found', answered(404), { kind: 'dead', why: 'bestaat niet meer (404)' }],
    ['gone', answered(410), { kind: 'dead', why: 'bestaat niet meer (410)' }],
    ['round and round', answered(302), { kind: 'dead', why: 'stuurt steeds door en komt nergens uit' }],
    ['no machines', answered(403), { kind: 'unsure', why: 'laat een machine niet binnen (403)' }],
    ['too busy', answered(429), { kind: 'unsure', why: 'laat een machine niet binnen (429)' }],
    ['broken', answered(503), { kind: 'unsure', why: 'heeft een storing (503)' }],
    ['nothing: no such site', silent('ENOTFOUND'), { kind: 'dead', why: 'is van een site die niet bestaat' }],
    ['nothing in time', silent('TIMEOUT'), { kind: 'unsure', why: 'antwoordt niet op tijd' }],
    ['nothing else', silent('ECONNRESET'), { kind: 'unsure', why: 'is niet te bereiken (ECONNRESET)' }],
  ])('%s', ([, answer, expected]) => {
    expect(verdict('https://a.nl/les', answer)).toEqual(expected);
  });
});

describe('a fault about an address', () => {
  const url = 'https://a.nl/les';
  const places = [1, 2].map((line) => ({ url, file: 'content/resources/a.yaml', line }));
  const told = (one: Verdict) =>
    deadLinks(places, new Map([[url, one]])).map(
      ({ weight, line, problem, repair }) => `${weight} ${line}: ${problem} ${repair}`,
    );

  test('stands at every place where it has to be repaired', () => {
    expect(told({ kind: 'dead', why: 'bestaat niet meer (404)' })).toEqual([
      'error 1: https://a.nl/les bestaat niet meer (404). Zoek het nieuwe adres, of kies een andere bron.',
      'error 2: https://a.nl/les bestaat niet meer (404). Zoek het nieuwe adres, of kies een andere bron.',
    ]);
    expect(told({ kind: 'moved', to: 'https://b.nl/' })).toHaveLength(2);
    expect(told({ kind: 'home', to: 'https://a.nl/' })).toHaveLength(2);
  });

  test('stands once where nothing has to be changed', () => {
    expect(told({ kind: 'elsewhere', to: 'https://b.nl/' })).toEqual([
      'advice 1: https://a.nl/les stuurt door naar https://b.nl/. Dat kan zo blijven, als daar staat wat je bedoelt.',
    ]);
    expect(told({ kind: 'unsure', why: 'antwoordt niet op tijd' })).toHaveLength(1);
  });

  test('is none where all is well', () => {
    expect(told({ kind: 'fine' })).toEqual([]);
  });
});
