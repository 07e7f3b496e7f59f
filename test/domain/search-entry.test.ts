import { describe, expect, test } from 'vitest';
import { excerptParts } from '#domain/excerpt';
import { searchEntries } from '#domain/search-entry';

const lesson = `<header>AI-geletterd</header>
<main id="inhoud" data-search="lesson"><article><h1 id="kop">Klopt &amp; past het?</h1><p>Controleer de uitvoer.</p></article></main>`;

const terms = `<main data-search="page"><h1>Begrippen</h1><p>Uitleg.</p>
<div data-search="term"><h2 id="prompt">Prompt</h2><div>De opdracht.</div> Dus zo.</div>
<div class="x" data-search="term"><dt id="token">Token</dt><dd>Een stukje tekst.</dd></div></main>`;

describe('what a page offers to search', () => {
  test('is nothing where it does not ask to be found', () => {
    expect(searchEntries('/uitslag', '<main id="inhoud"><h1>Uitslag</h1></main>')).toEqual([]);
  });

  test('is its main part, under its own heading', () => {
    expect(searchEntries('/cursussen/a/b', lesson)).toEqual([
      {
        kind: 'lesson',
        url: '/cursussen/a/b',
        title: 'Klopt & past het?',
        html: '<article><p>Controleer de uitvoer.</p></article>',
      },
    ]);
  });

  test('is each part of a list at its own place, and the list without them', () => {
    const found = searchEntries('/begrippen', terms);
    expect(found.map(({ kind, url, title }) => [kind, url, title])).toEqual([
      ['page', '/begrippen', 'Begrippen'],
      ['term', '/begrippen#prompt', 'Prompt'],
      ['term', '/begrippen#token', 'Token'],
    ]);
    expect(found[0]?.html).not.toMatch(/opdracht|stukje/);
    expect(found[1]?.html).toBe('<div>De opdracht.</div> Dus zo.');
  });

  test('must be of a kind that people know, with a heading and a place', () => {
    expect(() => searchEntries('/x', '<main data-search="toets"><h1>Toets</h1></main>')).toThrow(
      '/x: data-search="toets" is geen soort. Kies uit: lesson',
    );
    expect(() => searchEntries('/x', '<main data-search="page"><p>Tekst</p></main>')).toThrow('heeft geen kop');
    expect(() => searchEntries('/x', '<li data-search="term"><h2>Prompt</h2></li>')).toThrow('"Prompt" heeft geen id');
  });
});

describe('an excerpt', () => {
  test('is text, with what was found told apart', () => {
    expect(excerptParts('Een <mark>prompt</mark> is &lt;b&gt; &amp;lt; geen code.')).toEqual([
      { text: 'Een ', found: false },
      { text: 'prompt', found: true },
      { text: ' is <b> &lt; geen code.', found: false },
    ]);
  });
});
