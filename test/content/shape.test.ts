import { describe, expect, it } from 'vitest';
import { faultLines } from '../support/content.ts';

const item = 'content/items/gebruiken-1/gebruiken-1-kies-1.yaml';
const role = 'content/roles/medewerker.yaml';
const rules = 'content/rules/application-effects.yaml';
const law = 'content/law/ai-verordening-artikel-4.yaml';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe('a file whose shape is wrong', () => {
  it.each([
    [
      'a key is unknown',
      role,
      replace('title:', 'titel: Oud\ntitle:'),
      `${role}:1: ‘titel’ kennen we niet. Kijk of je het goed schreef, of haal het weg. Hier kan staan: title, short, summary, situations, why, need, recommends, advice, governmentLevel, order, status, sources.`,
    ],
    [
      'a field is missing',
      role,
      replace(/^short:.*\n/m, ''),
      `${role}: ‘short’ ontbreekt. Voeg het toe. Eén woord of twee: hoe je iemand met deze rol noemt.`,
    ],
    [
      'a number stands where text belongs',
      role,
      replace(/^short:.*$/m, 'short: 12'),
      `${role}:2: ‘short’ is een getal, maar moet een tekst zijn. Zet de waarde tussen aanhalingstekens. Eén woord of twee: hoe je iemand met deze rol noemt.`,
    ],
    [
      'a level does not exist',
      role,
      replace('recht: 1', 'recht: 7'),
      `${role}:8: ‘recht’ (need) is ‘7’. Kies uit: 0, 1, 2, 3, 4.`,
    ],
    [
      'a text is too short',
      role,
      replace(/^why:.*$/m, 'why: Zomaar'),
      `${role}:3: ‘why’ is te kort. Minstens 20 tekens. Waarom deze rol deze niveaus vraagt, in gewone taal.`,
    ],
    [
      'a list is too short',
      role,
      replace(/^situations:\n.*$/m, 'situations: []'),
      `${role}:15: ‘situations’ is te kort. Minstens 1 onderdeel. Situaties uit het werk waarin AI voorkomt.`,
    ],
    [
      'a value is not one of those that can be',
      item,
      replace('status: live', 'status: klaar'),
      `${item}:3: ‘status’ is ‘klaar’. Kies uit: draft, live, retired, compromised. draft: in bewerking; live: in gebruik; retired: uit gebruik; compromised: uitgelekt.`,
    ],
    [
      'a kind of question does not exist',
      item,
      replace('kind: single', 'kind: open'),
      `${item}:11: ‘kind’ is ‘open’. Kies uit: single, multiple, order, match, categories, fault, number.`,
    ],
    [
      'an option has no rationale',
      item,
      replace(/ +rationale: .*\n/, ''),
      `${item}:13: ‘rationale’ (options, nummer 1) ontbreekt. Voeg het toe. Wat er bij deze keuze zou gebeuren, of welk misverstand eronder ligt. Vriendelijk.`,
    ],
    [
      'a wrong option says correct: false',
      item,
      replace('correct: true', 'correct: false'),
      `${item}:15: ‘correct’ (options, nummer 1) is ‘false’. Kies uit: true. Alleen bij een goed antwoord.`,
    ],
    [
      'a lesson is not written as course/lesson#anchor',
      item,
      replace(/^lesson: .*$/m, 'lesson: invoer'),
      `${item}:6: ‘lesson’ heeft niet de goede vorm: ‘invoer’. Schrijf de les als cursus/les#anker.`,
    ],
    [
      'an address is no address',
      item,
      replace(/url: .*$/m, 'url: algoritmekader'),
      `${item}:9: ‘url’ (sources, nummer 1) heeft niet de goede vorm: ‘algoritmekader’. Schrijf het hele adres, zoals https://algoritmes.overheid.nl/.`,
    ],
    [
      'there are no sources',
      item,
      replace(/^sources:\n(?: .*\n)+/m, ''),
      `${item}: ‘sources’ ontbreekt. Voeg het toe.`,
    ],
    [
      'a date is no date',
      law,
      replace('2025-02-02', '2 februari'),
      `${law}:6: ‘validFrom’ (versions, nummer 1) heeft niet de goede vorm: ‘2 februari’. Schrijf een datum als 2026-11-22.`,
    ],
    [
      'a government code is unknown',
      'content/competences/recht.yaml',
      replace('- Bt4', '- Bt9'),
      'content/competences/recht.yaml:10: Nummer 1 (levels, 1, covers) is ‘Bt9’. Kies uit: Bt1, Bt2, Bt3, Bt4, Bm1, Bm2, Bm3, Bm4, Vl1, Vl2, Vl3, Vl4, Ex1, Ex2, Ex3, Ex4. De codes van de overheid die hiermee zijn aangetoond.',
    ],
    [
      'a rule names a risk that does not exist',
      rules,
      replace('risk: impactful', 'risk: groot'),
      `${rules}:46: ‘risk’ (rules, nummer 5, when) is ‘groot’. Kies uit: prohibited, high-risk, impactful, transparency, minimal.`,
    ],
  ])('says so where %s', (_, file, change, line) => {
    expect(faultLines({ [file]: change })).toEqual([line]);
  });

  it('names every fault of a file at once', () => {
    const broken = (text: string) => text.replace('status: live', 'status: klaar').replace('version: 1', 'version: 0');
    expect(faultLines({ [item]: broken })).toHaveLength(2);
  });

  it('is no second fault where another file refers to it', () => {
    const lines = faultLines({
      [role]: replace(/^short:.*\n/m, ''),
      'content/courses/basis/01-invoer.mdx': replace('minutes: 6', 'minutes: 60'),
    });
    expect(lines.map((line) => line.split(':')[0])).toEqual(['content/courses/basis/01-invoer.mdx', role]);
  });
});

describe('a file that is no good YAML', () => {
  it.each([
    [
      'a colon too many',
      'title: Rol: iets',
      'In deze regel staat een dubbele punt te veel. Zet de tekst tussen aanhalingstekens.',
    ],
    ['a key twice', 'title: Een\ntitle: Twee', 'Dit veld staat er twee keer. Haal er één weg.'],
    [
      'a quote that does not close',
      'title: "Een',
      'Hier ontbreekt een teken. Kijk of elk aanhalingsteken en elk haakje ook weer sluit.',
    ],
    [
      'a strange first character',
      'title: @jurist',
      'Een tekst kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.',
    ],
    ['a tab', 'title:\n\tEen', 'Deze regel springt in met een tab. Gebruik spaties.'],
  ])('says what to repair: %s', (_, text, sentence) => {
    const [line] = faultLines({ 'content/roles/jurist.yaml': text });
    expect(line).toMatch(/^content\/roles\/jurist\.yaml:[12]: /);
    expect(line).toContain(sentence);
  });
});

describe('a file in a place or under a name that cannot be', () => {
  it.each([
    [
      'content/roles/Jurist.yaml',
      'Dit hoort hier niet. Noem het bestand zoals een-naam.yaml: kleine letters, cijfers en streepjes. Of haal het weg.',
    ],
    [
      'content/items/los.yaml',
      'Dit hoort hier niet. Zet een vraag in de map van haar cel, zoals content/items/gebruiken-1/. Of haal het weg.',
    ],
    ['content/courses/los.mdx', 'Dit hoort hier niet. Zet een les in de map van haar cursus. Of haal het weg.'],
    [
      'content/courses/basis/02-les.md',
      'Dit hoort hier niet. Een les heet zoals 04-wat-mag-erin.mdx. Of haal het weg.',
    ],
    [
      'content/courses/basis/2-les.mdx',
      'Deze bestandsnaam past niet bij een les. Noem het bestand zoals 04-wat-mag-erin.mdx: twee cijfers, een streepje en kleine letters.',
    ],
    [
      'content/rollen/jurist.yaml',
      'Dit hoort hier niet. Deze mappen kennen we: applications, assessments, cases, competences, courses, decision-aid, glossary, items, law, overlays, resources, roles, rules, scenarios, trust. Of haal het weg.',
    ],
  ])('%s', (file, sentence) => {
    const path = file.startsWith('content/rollen') ? 'content/rollen' : file;
    expect(faultLines({ [file]: 'title: Iets' })).toEqual([`${path}: ${sentence}`]);
  });

  it('a README, its pictures and a hidden file may stand anywhere', () => {
    const files = { 'content/README.md': '# Uitleg', 'content/beeld/les.webp': '', 'content/roles/.DS_Store': '' };
    expect(faultLines(files)).toEqual([]);
  });

  it('a competence that is missing', () => {
    const lines = faultLines({ 'content/competences/mensen.yaml': null });
    expect(lines).toEqual([
      'content/competences/mensen.yaml: Deze competentie ontbreekt. Zet het bestand terug: elk profiel heeft alle zeven.',
    ]);
  });

  it('the table of rules that is missing', () => {
    const lines = faultLines({ 'content/rules/application-effects.yaml': null });
    expect(lines).toEqual([
      'content/rules/application-effects.yaml: Dit bestand ontbreekt. Zet het terug; zonder dit bestand werkt niets.',
    ]);
  });
});
