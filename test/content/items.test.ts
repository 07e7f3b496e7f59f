import { describe, expect, it } from 'vitest';
import { contentFiles, faultLines } from '../support/content.ts';

const path = (name: string) => `content/items/gebruiken-1/gebruiken-1-${name}.yaml`;
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const one = path('kies-1');

describe('a faulty item', () => {
  it.each([
    [
      'no key',
      'kies-1',
      replace(/ +correct: true\n/, ''),
      ':12: Geen enkel antwoord is goed. Zet bij precies één antwoord: correct: true.',
    ],
    [
      'two keys in a single choice',
      'kies-1',
      replace('text: mijd', 'correct: true\n    text: mijd'),
      ':12: 2 antwoorden zijn goed, en bij kind: single kan er maar één goed zijn. Laat ‘correct: true’ bij één antwoord staan, of maak er kind: multiple van.',
    ],
    [
      'a multiple choice without a right answer',
      'kies-meer',
      replace(/ +correct: true\n/g, ''),
      ':12: Geen enkel antwoord is goed. Zet bij elk goed antwoord: correct: true.',
    ],
    [
      'a multiple choice without a wrong answer',
      'kies-meer',
      replace(/text: (kleur|weer)/g, 'correct: true\n    text: $1'),
      ':12: Alle antwoorden zijn goed. Voeg antwoorden toe die niet goed zijn.',
    ],
    [
      'one right answer in a multiple choice',
      'kies-meer',
      replace(/ +correct: true\n/, ''),
      ':12: Er is maar één goed antwoord. Maak er minstens twee goede en twee foute van; dan valt er meer te kiezen.',
    ],
    [
      'a text without a fault',
      'fouten',
      replace(/ +fault: true\n/g, ''),
      ':15: In geen enkel stuk zit een fout. Zet bij minstens één stuk: fault: true.',
    ],
    [
      'a text with too little that is right',
      'fouten',
      replace(/text: (Beste|Met)/g, 'fault: true\n    text: $1'),
      ':15: Er zijn te weinig stukken zonder fout. Laat minstens twee stukken kloppen.',
    ],
    [
      'a language model that reviewed as a person does',
      'kies-1',
      replace(/$/, "reviewed: { method: expert, by: taalmodel, on: '2026-11-22' }\n"),
      ':22: ‘method’ (reviewed) klopt niet. Een taalmodel is geen collega en geen deskundige: schrijf method: blind.',
    ],
    [
      'a card for a target that does not exist',
      'zoek',
      replace('target: jurist', 'target: buurman'),
      ':14: Kaart 1 hoort bij ‘buurman’, maar dat staat niet bij targets. Kies uit: jurist, fg, beheer, pers.',
    ],
    [
      'a target twice',
      'zoek',
      replace('- id: pers', '- id: fg'),
      ':29: ‘fg’ staat twee keer bij targets. Geef elk doel een eigen id.',
    ],
    [
      'the same text twice',
      'volgorde',
      replace('text: wegen', 'text: lezen'),
      ':15: Deze tekst staat al bij nummer 1. Maak de teksten verschillend.',
    ],
    [
      'an answer that points at the others',
      'kies-1',
      replace('text: mijd.', 'text: Alle bovenstaande'),
      ':16: Dit antwoord verwijst naar de andere antwoorden. Schrijf een antwoord dat op zichzelf staat. De antwoorden wisselen van plaats.',
    ],
    [
      'a text of law without a date',
      'kies-1',
      replace('https://minbzk.github.io/Algoritmekader/', 'http://data.europa.eu/eli/reg/2016/679/oj'),
      ': De vraag gaat over de wet, maar ‘lawAsOf’ ontbreekt. Voeg toe: lawAsOf: met de dag waarop je de wet hebt nagekeken, zoals 2026-11-22.',
    ],
    [
      'an id that is not the name of the file',
      'kies-1',
      replace('id: gebruiken-1-kies-1', 'id: gebruiken-1-kies'),
      ':1: ‘id’ is ‘gebruiken-1-kies’, maar het bestand heet gebruiken-1-kies-1.yaml. Maak ze gelijk: id: gebruiken-1-kies-1. Een id verandert nooit meer.',
    ],
    [
      'a cell that is not the folder',
      'kies-1',
      replace('cell: gebruiken-1', 'cell: mensen-1'),
      ':4: ‘cell’ is ‘mensen-1’, maar de vraag staat in de map gebruiken-1. Zet het bestand in content/items/mensen-1/, of verbeter ‘cell’.',
    ],
  ])('%s', (_, name, change, rest) => {
    expect(faultLines({ [path(name)]: change }).filter((line) => line.startsWith(path(name)))).toEqual([
      `${path(name)}${rest}`,
    ]);
  });

  it('an id that two cells share', () => {
    const text = (contentFiles()[one] ?? '').replace('cell: gebruiken-1', 'cell: mensen-1');
    expect(faultLines({ 'content/items/mensen-1/gebruiken-1-kies-1.yaml': text })).toEqual([
      `content/items/mensen-1/gebruiken-1-kies-1.yaml:1: Het id ‘gebruiken-1-kies-1’ bestaat al: ${one}. Geef de nieuwe vraag een ander id en een andere bestandsnaam.`,
    ]);
  });
});

describe('what an item names and does not exist', () => {
  const add = (line: string) => (text: string) => `${line}\n${text}`;

  it.each([
    [
      'a lesson',
      replace('basis/invoer#', 'basis/invoet#'),
      ':6: De les ‘basis/invoet’ bestaat niet. Schrijf cursus/les, zonder het nummer van de les. Bedoelde je basis/invoer?',
    ],
    [
      'a topic of a lesson',
      replace('#wat-mag-erin', '#uitleg'),
      ':6: De les ‘basis/invoer’ heeft geen onderwerp ‘uitleg’. Kies uit: wat-mag-erin. Of zet het onderwerp in de les bij topics.',
    ],
    [
      'a scenario',
      add('scenario: gebruiken-1-bali'),
      ':1: ‘gebruiken-1-bali’ bestaat niet. Verbeter de naam, of maak content/scenarios/gebruiken-1-bali.yaml. Bedoelde je gebruiken-1-balie?',
    ],
    [
      'a role',
      add('roles: [medewerker, tovenaar]'),
      ':1: ‘tovenaar’ bestaat niet. Verbeter de naam, of maak content/roles/tovenaar.yaml.',
    ],
    [
      'an application',
      add('applications: [fax]'),
      ':1: ‘fax’ bestaat niet. Verbeter de naam, of maak content/applications/fax.yaml.',
    ],
    [
      'an enemy',
      add('enemies: [gebruiken-1-kies-9]'),
      ':1: De vraag ‘gebruiken-1-kies-9’ bestaat niet. Verbeter de naam of haal de regel weg. Bedoelde je gebruiken-1-kies-1?',
    ],
    [
      'an enemy other than itself',
      add('enemies: [gebruiken-1-kies-1]'),
      ':1: De vraag noemt zichzelf bij ‘enemies’. Haal deze regel weg.',
    ],
  ])('%s', (_, change, rest) => {
    expect(faultLines({ [one]: change })).toEqual([`${one}${rest}`]);
  });

  it('an enemy that does not say so itself is advice', () => {
    expect(faultLines({ [one]: add('enemies: [gebruiken-1-kies-2]') })).toEqual([
      `${path('kies-2')}: ‘gebruiken-1-kies-1’ noemt deze vraag bij ‘enemies’, maar andersom niet. Zet ook hier: enemies: [gebruiken-1-kies-1].`,
    ]);
  });

  it('an enemy in the same scenario', () => {
    expect(faultLines({ [path('balie-een')]: add('enemies: [gebruiken-1-balie-twee]') })).toEqual([
      `${path('balie-een')}:1: ‘gebruiken-1-balie-twee’ hoort bij hetzelfde scenario, en vragen van één scenario komen altijd samen. Zorg dat de vragen elkaar niet weggeven, of haal er één uit het scenario.`,
    ]);
  });
});
