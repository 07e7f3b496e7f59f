import { expect, it } from 'vitest';
import { readBlocks, readSpans } from '../../src/islands/text/blocks.ts';

const line = (text: string) => [{ text }];

it('reads paragraphs, and joins the lines of one', () => {
  expect(readBlocks('Een regel\nen nog een.\n\nDaarna dit.')).toEqual([
    { kind: 'paragraph', spans: line('Een regel en nog een.') },
    { kind: 'paragraph', spans: line('Daarna dit.') },
  ]);
});

it('reads a list under a paragraph, with items that run on', () => {
  expect(readBlocks('Je ziet:\n- een filter\n  voor mail\n- een rekenblad')).toEqual([
    { kind: 'paragraph', spans: line('Je ziet:') },
    { kind: 'list', ordered: false, items: [line('een filter voor mail'), line('een rekenblad')] },
  ]);
});

it('reads a numbered list and a quote', () => {
  expect(readBlocks('1. eerst\n2. daarna\n\n> Geachte heer,\n> dank u.')).toEqual([
    { kind: 'list', ordered: true, items: [line('eerst'), line('daarna')] },
    { kind: 'quote', blocks: [{ kind: 'paragraph', spans: line('Geachte heer, dank u.') }] },
  ]);
});

it('reads bold and emphasis, and leaves a lone star alone', () => {
  expect(readSpans('Dit is **echt** en *soms* 2 * 3.')).toEqual([
    { text: 'Dit is ' },
    { text: 'echt', style: 'strong' },
    { text: ' en ' },
    { text: 'soms', style: 'emphasis' },
    { text: ' 2 * 3.' },
  ]);
});

it('leaves HTML as the text that it is', () => {
  expect(readBlocks('<img src=x onerror=alert(1)>')).toEqual([
    { kind: 'paragraph', spans: line('<img src=x onerror=alert(1)>') },
  ]);
});
