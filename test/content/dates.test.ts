import { describe, expect, it } from 'vitest';
import { wholeFaults } from '../support/content.ts';

const item = 'content/items/gebruiken-1/gebruiken-1-kies-1.yaml';
const lesson = 'content/courses/basis/01-invoer.mdx';
const term = 'content/glossary/hallucinatie.yaml';
const framework = 'https://minbzk.github.io/Algoritmekader/';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe('a source', () => {
  it.each([
    ['https://www.rijksoverheid.nl/documenten/2025/06/03/brief', "date: '2025-06-03'"],
    ['https://www.rijksoverheid.nl/documenten/brief', "date: '2025-04-22'"],
  ])('without a date of its own: %s', (url, example) => {
    expect(wholeFaults({ [item]: replace(framework, url) })).toEqual([
      `advies ${item}:8:5 De bron ‘Algoritmekader’ heeft geen datum. Voeg toe wanneer de bron verscheen: een dag, een maand of een jaar. Bijvoorbeeld: ${example}`,
    ]);
  });

  it('that nobody has looked at for a year', () => {
    const stale = wholeFaults({ [item]: replace('checked: 2026-11-22', 'checked: 2025-11-21') }, '2026-11-22');
    expect(stale).toEqual([
      `advies ${item}:10:5 De bron ‘Algoritmekader’ is voor het laatst nagekeken in 2025-11-21. Open de bron, kijk of alles nog klopt, en zet de dag van vandaag bij ‘checked’.`,
    ]);
    expect(wholeFaults({ [item]: replace('checked: 2026-11-22', 'checked: 2025-11-22') }, '2026-11-22')).toEqual([]);
    expect(wholeFaults({ [lesson]: replace('checked: 2026-11', 'checked: 2025-11') }, '2026-11-22')).toEqual([]);
  });
});

describe('what a text says of the law', () => {
  const asOf = '‘lawAsOf’ ontbreekt. Voeg de dag toe waarop je de wet hebt nagekeken. Bijvoorbeeld: lawAsOf: ';

  it.each([
    [
      'an article in a question',
      item,
      replace(/^stem:.*/m, 'stem: Je leest artikel 4 van de AI-verordening. Wat doe je?'),
      `advies ${item}:5:16 Hier staat ‘artikel 4 van de AI-verordening’, maar niet van wanneer die wet is: ${asOf}'2026-11-22'`,
    ],
    [
      'an article in a lesson',
      lesson,
      replace('Je twijfelt.', 'Je twijfelt over art. 4 AI-verordening.'),
      `advies ${lesson}:18:18 Hier staat ‘art. 4 AI-verordening’, maar niet van wanneer die wet is: ${asOf}'2026-11-22'`,
    ],
  ])('without the day of the law: %s', (_, file, change, line) => {
    expect(wholeFaults({ [file]: change })).toEqual([line]);
  });

  it('as of a day before that text of law changed', () => {
    const change = (text: string) =>
      text.replace('2026-11-22', '2026-07-01').replace('title: Algoritmekader', 'title: AI-verordening, artikel 4');
    expect(wholeFaults({ [term]: change })).toEqual([
      `advies ${term}:10:1 Dit gaat over de wet van 2026-07-01, maar art. 4 AI-verordening heeft sinds 2026-07-27 een andere tekst. Lees de nieuwe tekst in content/law/, verander wat niet meer klopt, en zet daarna de dag van vandaag. Bijvoorbeeld: lawAsOf: '2026-07-27'`,
    ]);
    expect(wholeFaults({ [term]: change }, '2026-07-26')).toEqual([]);
  });
});
