import { describe, expect, it } from 'vitest';
import { wholeFaults } from '../support/content.ts';

const path = (name: string) => `content/items/gebruiken-1/gebruiken-1-${name}.yaml`;
const one = path('kies-1');
const lesson = 'content/courses/basis/01-invoer.mdx';
const assessment = 'content/assessments/gebruiken-1.yaml';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const stem = (text: string) => replace(/^stem:.*/m, `stem: ${text}`);

describe('a question beside the others', () => {
  it('that nearly says what another says', () => {
    const asked =
      'Een inwoner stuurt een brief met haar naam en adres. Je wilt die brief laten samenvatten. Wat doe je?';
    expect(wholeFaults({ [one]: stem(asked), [path('kies-2')]: stem(asked.replace('Een inwoner', 'Iemand')) })).toEqual(
      [
        `advies ${path('kies-2')}:5:1 Deze vraag lijkt sterk op ${one}: 83 % van de woordgroepen is gelijk. Kies een andere situatie, of zet de een bij ‘enemies’ van de ander.`,
      ],
    );
  });

  it('that no test ever draws', () => {
    expect(
      wholeFaults({
        [assessment]: null,
        'content/assessments/rol-medewerker.yaml': null,
        'content/assessments/instap.yaml': null,
      }),
    ).toEqual([
      'advies content/items/gebruiken-1 Geen enkele toets trekt uit gebruiken-1: 15 vragen worden nooit gesteld. Maak content/assessments/gebruiken-1.yaml, of zet de vragen op status: draft tot de toets er is.',
    ]);
  });

  it('in a scenario that is larger than the test', () => {
    const only = { [assessment]: null, 'content/assessments/rol-medewerker.yaml': null };
    const small = replace('countPerCell: 3', 'countPerCell: 1');
    expect(wholeFaults({ ...only, 'content/assessments/instap.yaml': small })).toEqual([
      'advies content/scenarios/gebruiken-1-balie.yaml Dit scenario heeft 2 vragen, en een toets van gebruiken-1 trekt er hoogstens 1: het past er nooit in. Haal vragen uit het scenario, of verhoog ‘count’ van de toets.',
    ]);
  });

  it('of level 2 without a role, when most are', () => {
    const moved = Object.fromEntries(
      ['kies-1', 'kies-2', 'kies-3'].map((name) => [
        `content/items/gebruiken-2/gebruiken-2-${name}.yaml`,
        `id: gebruiken-2-${name}\ncell: gebruiken-2\nkind: single\nversion: 1\nstatus: live\nstem: Dit is een vraag ${name}.\nlesson: basis/invoer#wat-mag-erin\nsources: [{ title: Algoritmekader, url: 'https://minbzk.github.io/Algoritmekader/', checked: '2026-11' }]\noptions:\n${['aa', 'bb', 'cc'].map((text, at) => `  - { text: ${text}, rationale: Uitleg bij dit antwoord.${at === 0 ? ', correct: true' : ''} }`).join('\n')}\n`,
      ]),
    );
    expect(wholeFaults(moved)).toContain(
      'advies content/items/gebruiken-2 Maar 0 van de 3 vragen van gebruiken-2 noemen een rol bij ‘roles’. Vanaf niveau 2 speelt minstens de helft in het werk van een rol. Vul ‘roles’ in waar dat zo is. Bijvoorbeeld: roles: [klantcontact]',
    );
  });
});

describe('a question that denies', () => {
  const example = 'Vraag naar wat wel zo is. Bijvoorbeeld: ‘Wat mag niet?’ wordt ‘Wat houd je tegen?’';

  it('twice', () => {
    expect(wholeFaults({ [one]: stem('Er ligt een brief. Wat mag je niet zonder toestemming niet doen?') })).toEqual([
      `advies ${one}:5:26 De vraag ontkent twee keer: ‘Wat mag je niet zonder toestemming niet doen?’. ${example}`,
    ]);
  });

  it('and an answer that denies again', () => {
    const change = (text: string) =>
      stem('Er ligt een brief. Wat doe je niet?')(text).replace('text: mijd.', 'text: niets');
    expect(wholeFaults({ [one]: change })).toEqual([
      `advies ${one}:16:11 De vraag ontkent iets (‘Wat doe je niet?’), en dit antwoord weer: ‘niets’. ${example}`,
    ]);
  });
});

describe('the key of a question', () => {
  it('is not given away by the feedback of an exercise', () => {
    const rationale = 'Zonder naam kan iemand nog steeds herkenbaar zijn.';
    expect(
      wholeFaults({
        [one]: replace('Uitleg bij: doen..', rationale),
        [lesson]: replace('Dat mag volgens de werkinstructie.', rationale.replace('Zonder', 'zonder')),
      }),
    ).toEqual([
      `fout ${lesson}:23:45 Deze tekst is letterlijk de uitleg bij een toetsvraag, ${one}. Schrijf de oefening over een andere situatie. Nu geeft de les het antwoord op de toets weg.`,
    ]);
  });
});

describe('a place that still waits for words', () => {
  it('is advice in a lesson', () => {
    expect(wholeFaults({ [lesson]: replace('Je twijfelt.', 'Nog invullen: wat er gebeurt.') })).toEqual([
      `advies ${lesson}:18:1 Hier moet nog tekst komen: ‘Nog invullen: wat er gebeurt.’. Vervang dit door je eigen tekst.`,
    ]);
  });

  it('is an error in a question that is live, and advice in a draft', () => {
    const waiting = stem("'Nog invullen: de situatie en de vraag.'");
    expect(wholeFaults({ [one]: waiting })).toEqual([
      `fout ${one}:5:8 Hier moet nog tekst komen: ‘Nog invullen: de situatie en de vraag.’. Vul het in, of zet de vraag op status: draft.`,
    ]);
    expect(wholeFaults({ [one]: (text) => waiting(text).replace('status: live', 'status: draft') })[0]).toBe(
      `advies ${one}:5:8 Hier moet nog tekst komen: ‘Nog invullen: de situatie en de vraag.’. Vervang dit door je eigen tekst.`,
    );
  });
});
