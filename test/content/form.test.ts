import { describe, expect, it } from 'vitest';
import { manuscriptOf } from '../../api/commands/content/manuscript.ts';
import { usedComponents } from '../../api/commands/content/used-components.ts';
import { contentFiles, wholeFaults } from '../support/content.ts';

const lesson = 'content/courses/basis/01-invoer.mdx';
const second = 'content/courses/basis/02-uitvoer.mdx';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const addedTo = (words: string, more: string) => replace(words, `${words}\n\n${more}`);

describe('the form of a lesson', () => {
  it.each([
    [
      'a heading of level 1',
      addedTo('</Situatie>', '# De uitleg'),
      `fout ${lesson}:22:3 ‘De uitleg’ is een kop van niveau 1, en dat is de titel al. Gebruik twee hekjes. Bijvoorbeeld: ## De uitleg`,
    ],
    [
      'a heading that skips a level',
      addedTo('voorspelt.', '#### Nog iets'),
      `fout ${lesson}:36:6 De kop ‘Nog iets’ slaat een niveau over. Gebruik hier 3 hekjes: wie niet ziet, springt van kop naar kop. Bijvoorbeeld: ### Nog iets`,
    ],
    [
      'a picture without a description',
      addedTo('voorspelt.', '![](/beeld/brief.png)'),
      `fout ${lesson}:36:1 Bij de afbeelding ‘/beeld/brief.png’ staat niet wat erop te zien is. Zet dat tussen de rechte haken. Bijvoorbeeld: ![Een formulier met drie lege velden](/beeld/brief.png)`,
    ],
    [
      'a drawing without a description',
      addedTo('voorspelt.', `<Diagram title="Van vraag naar tekst" steps={['Vraag', 'Tekst']} />`),
      `fout ${lesson}:36:1 Diagram: ‘alt’ ontbreekt. Voeg het toe. Wat de tekening laat zien, in één of twee zinnen, voor wie haar niet ziet.`,
    ],
    [
      'a link to a lesson that does not exist',
      addedTo('voorspelt.', 'Lees [meer](/cursussen/basis/invoet).'),
      `fout ${lesson}:36:13 De pagina ‘/cursussen/basis/invoet’ bestaat niet. Kijk of het adres klopt. Bedoelde je /cursussen/basis/invoer?`,
    ],
    [
      'a link to a heading that another lesson does not have',
      addedTo('voorspelt.', 'Lees [meer](/cursussen/basis/invoer#wat-mag-er-in).'),
      `fout ${lesson}:36:13 De pagina ‘/cursussen/basis/invoer#wat-mag-er-in’ bestaat niet. Kijk of het adres klopt. Bedoelde je /cursussen/basis/invoer#wat-mag-erin?`,
    ],
    [
      'a link to a heading that the lesson itself does not have',
      addedTo('voorspelt.', 'Lees [meer](#wat-mag-niet).'),
      `fout ${lesson}:36:13 In deze tekst staat geen kop met het anker ‘#wat-mag-niet’. Kies uit: #wat-mag-erin.`,
    ],
    [
      'a link to a file',
      addedTo('voorspelt.', 'Lees [meer](02-uitvoer.mdx).'),
      `fout ${lesson}:36:13 De link ‘02-uitvoer.mdx’ begint niet met een schuine streep. Schrijf het hele adres op de site, zonder nummer en zonder .mdx, zoals /cursussen/basiscursus-generatieve-ai/wat-mag-erin.`,
    ],
    [
      'feedback that says nothing',
      replace('Dat mag volgens de werkinstructie.', 'Goed zo.'),
      `advies ${lesson}:23:45 Keuze: ‘Goed zo.’ zegt niet wat er dan gebeurt. Schrijf in een of twee zinnen wat het gevolg is. Bijvoorbeeld: ‘Dan staat de naam van de inwoner in een systeem waarover niets is afgesproken.’`,
    ],
    [
      'no practice',
      replace(/<Keuze[\s\S]*?\/>|<VindDeFout[\s\S]*?\/>/g, ''),
      `advies ${lesson} In deze les staat geen oefening. Laat de lezer eerst zelf kiezen, met een Keuze vroeg in de les. Bijvoorbeeld: <Keuze id="wat-doe-je" question="Wat doe je?" options={[{ text: '…', feedback: '…' }]} />`,
    ],
  ])('%s', (_, change, line) => {
    expect(wholeFaults({ [lesson]: change })).toEqual([line]);
  });

  it('links to what exists are no fault', () => {
    const links =
      '[a](/cursussen/basis/invoer#wat-mag-erin) [b](/begrippen#taalmodel) [c](#wat-mag-erin) [d](https://overheid.nl)';
    expect(wholeFaults({ [lesson]: addedTo('voorspelt.', links) })).toEqual([]);
  });
});

describe('a term of the glossary', () => {
  const other = (text: string) =>
    (contentFiles()[lesson] ?? '').replace('Je twijfelt.', text).replace(/Een <Begrip.*/, 'Dat is het.');

  it('that a lesson uses without explaining it', () => {
    expect(wholeFaults({ [lesson]: replace(/<\/?Begrip[^>]*>/g, '') })).toEqual([
      `advies ${lesson}:34:5 ‘taalmodel’ staat in de begrippenlijst, maar wordt hier niet uitgelegd. Leg het woord uit bij de eerste keer. Bijvoorbeeld: <Begrip id="taalmodel">taalmodel</Begrip>`,
    ]);
  });

  it('that a lesson uses before it explains it', () => {
    expect(wholeFaults({ [lesson]: replace('Je twijfelt.', 'Een taalmodel hielp je.') })).toEqual([
      `advies ${lesson}:18:5 ‘taalmodel’ staat hier al, maar wordt pas verderop uitgelegd. Zet de uitleg bij de eerste keer. Bijvoorbeeld: <Begrip id="taalmodel">taalmodel</Begrip>`,
    ]);
  });

  it('is asked for by its other names too, and not after an earlier lesson explained it', () => {
    expect(wholeFaults({ [second]: other('Dit taalmodel gaf een verzinsel.') })).toEqual([
      `advies ${second}:18:23 ‘verzinsel’ staat in de begrippenlijst, maar wordt hier niet uitgelegd. Leg het woord uit bij de eerste keer. Bijvoorbeeld: <Begrip id="hallucinatie">verzinsel</Begrip>`,
    ]);
  });

  it('is not asked for within a longer word, or in material', () => {
    expect(wholeFaults({ [second]: other('Een taalmodelletje.\n\n> Ons verzinsel.\n\n*Een hallucinatie*') })).toEqual(
      [],
    );
  });
});

describe('the text of a lesson, as the check reads it', () => {
  const read = (body: string) => manuscriptOf(body, usedComponents(body, 1));

  it('is paragraphs, points and cells without their marks, letter for letter in place', () => {
    const body =
      '## Kop\n\nEen *kort* stuk\nop [twee](/over) regels.\n\n- punt een\n- punt twee\n\n| a | b |\n| - | - |\n| c | d |\n';
    const { prose } = read(body);
    expect(prose.map(({ text }) => text.replace(/ +/g, ' ').trim())).toEqual([
      'Een kort stuk op twee regels.',
      'punt een',
      'punt twee',
      'a',
      'b',
      'c',
      'd',
    ]);
    for (const { text, start } of prose) {
      const [word = ''] = text.match(/\w+/) ?? [];
      expect(body.slice(start + text.indexOf(word))).toMatch(new RegExp(`^${word}`));
    }
  });

  it('leaves out code, tags and pictures, and knows material by its form', () => {
    const { prose } = read(
      '```\ncode\n```\n\n<Kernpunt>\n\nEen.\n\n</Kernpunt>\n\n> Beste heer.\n\n*Geachte mevrouw.*\n\n![x](/y.png)\n',
    );
    expect(prose.map(({ text, shown }) => [text.trim(), shown])).toEqual([
      ['Een.', undefined],
      ['Beste heer.', true],
      ['Geachte mevrouw.', true],
    ]);
  });

  it('has the texts of exercises, not their names', () => {
    const { texts, exercises } = read(
      `<Koppel id="a" question="Wat?" targets={[{ id: 'x', text: 'Iks' }]} cards={[{ text: 'Kaart', target: 'x', feedback: 'Zo is het.' }]} />`,
    );
    expect(texts.map(({ text }) => text)).toEqual(['Wat?', 'Iks', 'Kaart', 'Zo is het.']);
    expect(exercises).toMatchObject([{ name: 'Koppel', feedback: [{ text: 'Zo is het.' }] }]);
  });
});
