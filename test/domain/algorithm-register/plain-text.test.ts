import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebAddress, plainText } from '#domain/algorithm-register/plain-text';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

describe('a text of the register becomes plain text', () => {
  it('keeps paragraphs, line ends and lists', () => {
    const html =
      '<div><p>Eerst dit.<br>En dit.</p><p><br></p><ul>\n<li>een</li>\n<li><p>twee</p></li></ul><p>Klaar.</p></div>';
    expect(plainText(html)).toBe('Eerst dit.\nEn dit.\n\n- een\n- twee\n\nKlaar.');
  });

  it('keeps text without HTML as it is', () => {
    expect(plainText('Regel een.\n\nRegel twee, 3 < 5 en 7 > 2.')).toBe('Regel een.\n\nRegel twee, 3 < 5 en 7 > 2.');
  });

  it('keeps a place to fill in, which is no element of HTML', () => {
    expect(plainText('Mail <naam gemeente> of <afdeling>.')).toBe('Mail <naam gemeente> of <afdeling>.');
  });

  it('drops scripts and styles with all that is in them', () => {
    const html = 'Voor<script>alert("<p>boe</p>")</script> na<style>p { color: red }</style><SCRIPT\n>x</SCRIPT >.';
    expect(plainText(html)).toBe('Voor na.');
  });

  it('drops what follows a script that nobody closed', () => {
    expect(plainText('Voor <script>steal()')).toBe('Voor');
  });

  it('drops comments, and handlers inside tags', () => {
    expect(plainText('a<!-- <b>weg</b> -->b<img src=x onerror="alert(1)">c<p title="1 > 0">d</p>')).toBe('abc\n\nd');
  });

  it('writes the address of a link behind its words', () => {
    expect(plainText('Zie <a class="x" href="https://voorbeeld.nl/wet?a=1&amp;b=2">de wet</a>.')).toBe(
      'Zie de wet (https://voorbeeld.nl/wet?a=1&b=2).',
    );
    expect(plainText('<a href="https://voorbeeld.nl/">https://voorbeeld.nl/</a>')).toBe('https://voorbeeld.nl/');
  });

  it('keeps only the words of a link that does not lead to the web', () => {
    const hrefs = ['javascript:alert(1)', 'JaVa&#115;cript:alert(1)', 'data:text/html,x', 'mailto:a@b.nl', '/pad', ''];
    for (const href of hrefs) expect(plainText(`<a href="${href}">hier</a>`)).toBe('hier');
  });

  it('decodes what stands for a character once', () => {
    expect(plainText('co&ouml;rdinatie &eacute;&eacute;n &euro;&nbsp;5 &#233; &#xE9; &amp;lt;b&amp;gt;')).toBe(
      'coördinatie één € 5 é é &lt;b&gt;',
    );
    expect(plainText('&lt;script&gt; is tekst')).toBe('<script> is tekst');
    expect(plainText('AT&T &onbekend; &toString; &#0; &#xD800;')).toBe('AT&T &onbekend; &toString; \ufffd \ufffd');
  });

  it('takes out characters that are not seen or turn the text around', () => {
    expect(plainText('a\u202eb\u200bc\u0000d\u00ade')).toBe('abcde');
  });

  it('gives back any text that was written as HTML', () => {
    const words = fc.string({ unit: 'binary' }).map((text) => plainText(escaped(text)));
    fc.assert(
      fc.property(words, (text) => {
        expect(plainText(`<p>${escaped(text)}</p>`)).toBe(text);
      }),
    );
  });

  it('never keeps what stands in a script, whatever surrounds it', () => {
    const around = fc.string().map((text) => text.replaceAll('<', ''));
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(plainText(`${before}<script>geheim</script>${after}`)).not.toContain('geheim');
      }),
    );
  });

  it('reads hostile text without taking ever longer', () => {
    for (const part of ['<', '<p ', '<p "', '<!--', '<a href="x">', '<script>', '&', '</', '<p>', '<li>', '\n- ']) {
      expect(plainText(part.repeat(20_000)).length).toBeLessThanOrEqual(part.length * 20_000);
    }
  });
});

it('a web address is one that a browser opens on the web', () => {
  expect(['https://a.nl', 'http://a.nl/b'].every(isWebAddress)).toBe(true);
  expect(['javascript:alert(1)', 'a.nl', '//a.nl', 'https://a b.nl', 'ftp://a.nl', ''].some(isWebAddress)).toBe(false);
});
