import { describe, expect, it } from 'vitest';
import { contentFiles, faultLines } from '../support/content.ts';

const rules = 'content/rules/application-effects.yaml';
const law = 'content/law/ai-verordening-artikel-4.yaml';
const scenario = 'content/scenarios/gebruiken-1-balie.yaml';
const test = 'content/assessments/gebruiken-1.yaml';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe('a fault in taxonomy, law, scenarios or tests', () => {
  it.each([
    [
      'a role that asks less than the government',
      'content/roles/behandelaar.yaml',
      replace('gebruiken: 2\n  beoordelen: 2', 'gebruiken: 1\n  beoordelen: 1'),
      ':4: Wie dit profiel haalt, toont niet alle codes van de overheid tot en met Bekwaam. Verhoog een niveau bij ‘need’, of kijk bij ‘covers’ in content/competences/ welke code ontbreekt.',
    ],
    [
      'a role at bouwen 1',
      'content/roles/medewerker.yaml',
      replace('bouwen: 0', 'bouwen: 1'),
      ':11: Bouwen heeft geen niveau 1. Kies 0, of 2 tot en met 4.',
    ],
    [
      'two roles in one place',
      'content/roles/medewerker.yaml',
      replace('order: 1', 'order: 3'),
      ':13: Plaats 3 is al van content/roles/behandelaar.yaml. Kies een ander getal bij ‘order’.',
    ],
    [
      'a competence without level 1',
      'content/competences/recht.yaml',
      replace(/ {2}"1":\n(?: {4}.*\n)+/, ''),
      ':6: Niveau 1 ontbreekt. Beschrijf alle niveaus; alleen bouwen heeft geen niveau 1.',
    ],
    [
      'an overlay as a role that does not exist',
      'content/overlays/proceseigenaar.yaml',
      replace('role: projectleider', 'role: projectlijder'),
      ':6: ‘projectlijder’ bestaat niet. Verbeter de naam, of maak content/roles/projectlijder.yaml. Bedoelde je projectleider?',
    ],
    [
      'a rule twice',
      rules,
      replace('id: high-risk-owner', 'id: high-risk-all'),
      ':25: De regel ‘high-risk-all’ staat er twee keer. Geef elke regel een eigen id.',
    ],
    [
      'a rule that asks nothing',
      rules,
      replace(/ +stop:\n.*\n/, ''),
      ':7: De regel ‘prohibited’ vraagt niets. Voeg minimum, plusOne, overlay of stop toe, of haal de regel weg.',
    ],
    [
      'a rule for an overlay that does not exist',
      rules,
      replace('overlay: menselijk-toezicht', 'overlay: toezicht'),
      ':43: ‘toezicht’ bestaat niet. Verbeter de naam, of maak content/overlays/toezicht.yaml.',
    ],
    [
      'periods of law with a gap',
      law,
      replace('validTo: 2026-07-26', 'validTo: 2026-07-01'),
      ":7: Deze tekst gold tot en met 2026-07-01; de volgende begint op 2026-07-27. De perioden sluiten aan met: validTo: '2026-07-26'.",
    ],
    [
      'a period of law without an end',
      law,
      replace(/ +validTo: .*\n/, ''),
      ":6: Na deze tekst komt een nieuwe, maar ‘validTo’ ontbreekt. De perioden sluiten aan met: validTo: '2026-07-26'.",
    ],
    [
      'a period of law that ends before it begins',
      law,
      replace('validTo: 2026-07-26', 'validTo: 2024-07-26'),
      ':7: Deze tekst gold tot 2024-07-26, maar pas vanaf 2025-02-02. Verbeter een van beide dagen.',
    ],
    [
      'a scenario under another name',
      scenario,
      replace('id: gebruiken-1-balie', 'id: balie'),
      ':1: ‘id’ is ‘balie’, maar het bestand heet gebruiken-1-balie.yaml. Maak ze gelijk: id: gebruiken-1-balie. Een id verandert nooit meer.',
    ],
    [
      'a test that asks more than there is',
      test,
      replace('count: 8', 'count: 16'),
      ':5: Uit gebruiken-1 kunnen geen 16 vragen samen in een toets: er zijn er 15 live. Schrijf meer vragen, of verlaag het aantal. Let op vragen die elkaar weggeven en op scenario’s: die blijven heel.',
    ],
    [
      'a short set that asks more than is left',
      test,
      replace('count: 4', 'count: 9'),
      ':13: Na een toets blijven in gebruiken-1 geen 9 vragen over voor de korte set: er zijn er 15 live. Schrijf meer vragen, kijk of alle ‘enemies’ nodig zijn, of verlaag het aantal van de korte set.',
    ],
    [
      'a test that asks more kinds than there are',
      test,
      replace('atLeastKinds: 4', 'atLeastKinds: 7'),
      ':6: De toets vraagt 7 soorten vragen, maar uit gebruiken-1 kunnen er hoogstens 6 samen. Schrijf vragen van een andere soort, of verlaag ‘atLeastKinds’.',
    ],
    [
      'a test with its bounds crossed',
      test,
      replace('notYetBelow: 0.55', 'notYetBelow: 0.8'),
      ':11: ‘notYetBelow’ (0.8) ligt boven ‘attainedFrom’ (0.75). Zet ‘notYetBelow’ lager.',
    ],
    [
      'a placement that cannot be drawn',
      'content/assessments/instap.yaml',
      replace('- gebruiken-1', '- recht-1'),
      ':5: Uit recht-1 kunnen geen 3 vragen samen in een toets: er zijn er 0 live. Schrijf meer vragen, of verlaag het aantal. Let op vragen die elkaar weggeven en op scenario’s: die blijven heel.',
    ],
    [
      'a role test of a role that does not exist',
      'content/assessments/rol-medewerker.yaml',
      replace('role: medewerker', 'role: mederwerker'),
      ':4: ‘mederwerker’ bestaat niet. Verbeter de naam, of maak content/roles/mederwerker.yaml. Bedoelde je medewerker?',
    ],
    [
      'a role test that names a test that does not exist',
      'content/assessments/rol-medewerker.yaml',
      replace('- gebruiken-1', '- recht-1'),
      ':6: ‘recht-1’ bestaat niet. Verbeter de naam, of maak content/assessments/recht-1.yaml.',
    ],
    [
      'a role test that names no test of a cell',
      'content/assessments/rol-medewerker.yaml',
      replace('- gebruiken-1', '- instap'),
      ':6: ‘instap’ is geen toets van een cel. Noem hier alleen toetsen met kind: cell.',
    ],
    [
      'a placement of a role that does not exist',
      'content/assessments/instap.yaml',
      replace('version: 1', 'version: 1\nrole: mederwerker'),
      ':4: ‘mederwerker’ bestaat niet. Verbeter de naam, of maak content/roles/mederwerker.yaml. Bedoelde je medewerker?',
    ],
  ])('%s', (_, file, change, rest) => {
    expect(faultLines({ [file]: change })).toEqual([`${file}${rest}`]);
  });

  it('two tests of one cell', () => {
    const twin = 'content/assessments/tweede.yaml';
    expect(faultLines({ [twin]: contentFiles()[test] ?? '' })).toEqual([
      `${twin}:4: De cel gebruiken-1 heeft al een toets: ${test}. Houd er één over.`,
    ]);
  });

  describe('a test of a role', () => {
    const medewerker = 'content/roles/medewerker.yaml';
    const [roleTest, placement] = ['content/assessments/rol-medewerker.yaml', 'content/assessments/instap.yaml'];
    const ofRole = replace('version: 1', 'version: 1\nrole: medewerker');
    const lacking = 'De rol medewerker vraagt gebruiken-1, en daar zijn genoeg vragen voor. Hier ontbreekt die cel.';
    const elsewhere = 'content/assessments/recht-1.yaml';
    const testElsewhere = replace('cell: gebruiken-1', 'cell: recht-1')(contentFiles()[test] ?? '');

    it('that leaves out a cell of the role', () => {
      const includes = replace('- gebruiken-1', '- recht-1');
      expect(faultLines({ [elsewhere]: testElsewhere, [roleTest]: includes })).toContain(
        `${roleTest}:5: ${lacking} Zet erbij in ‘includes’: - gebruiken-1`,
      );
      const cells = (text: string) => replace('- gebruiken-1', '- recht-1')(ofRole(text));
      expect(faultLines({ [placement]: cells })).toContain(
        `${placement}:5: ${lacking} Zet erbij in ‘cells’: - gebruiken-1`,
      );
    });

    it('may leave out what has no test, or too few questions for one', () => {
      expect(faultLines({ [placement]: ofRole })).toEqual([]);
      const lines = faultLines({ [test]: replace('count: 8', 'count: 16'), [roleTest]: replace('gebruiken', 'recht') });
      expect(lines.filter((line) => line.includes('vraagt gebruiken-1'))).toEqual([]);
    });

    it('that asks more than the role does', () => {
      const repair = 'Haal hem hier weg, of verhoog eerst het niveau bij de rol.';
      const problem = 'De rol medewerker vraagt geen gebruiken-1: van gebruiken vraagt zij niveau 0.';
      const lines = faultLines({ [medewerker]: replace(' gebruiken: 1', ' gebruiken: 0'), [placement]: ofRole });
      expect(lines.filter((line) => line.startsWith('content/assessments/'))).toEqual([
        `${placement}:6: ${problem} ${repair}`,
        `${roleTest}:6: ${problem} ${repair}`,
      ]);
    });
  });

  it('a level that bouwen does not have', () => {
    const recht = contentFiles()['content/competences/recht.yaml'] ?? '';
    const bouwen = recht.replace('order: 4', 'order: 7').replace(/Bm4/, 'Bm1');
    expect(faultLines({ 'content/competences/bouwen.yaml': bouwen })[0]).toBe(
      'content/competences/bouwen.yaml:7: Niveau 1 bestaat niet bij bouwen. Haal dit niveau weg.',
    );
  });
});

describe('a scenario', () => {
  const member = (name: string) => `content/items/gebruiken-1/gebruiken-1-balie-${name}.yaml`;

  it('that no question uses', () => {
    expect(faultLines({ [member('een')]: null, [member('twee')]: null })).toContain(
      `${scenario}: Geen enkele vraag gebruikt dit scenario. Schrijf er twee tot vier vragen bij, of haal het scenario weg.`,
    );
  });

  it('of which one question is live', () => {
    expect(faultLines({ [member('een')]: replace('status: live', 'status: retired') })).toContain(
      `${scenario}: Bij dit scenario is maar één vraag live. Een scenario heeft twee tot vier vragen die live zijn, of geen enkele.`,
    );
  });

  it('of which five questions are live', () => {
    const joined = Object.fromEntries(
      ['1', '2', '3'].map((number) => [
        `content/items/gebruiken-1/gebruiken-1-kies-${number}.yaml`,
        (text: string) => `scenario: gebruiken-1-balie\n${text}`,
      ]),
    );
    expect(faultLines(joined)).toContain(
      `${scenario}: Bij dit scenario zijn 5 vragen live. Een scenario heeft twee tot vier vragen die live zijn, of geen enkele.`,
    );
  });

  it('of another cell than its questions', () => {
    const rest =
      'De vraag hoort bij gebruiken-1, maar het scenario ‘gebruiken-1-balie’ bij recht-1. Kies een scenario van dezelfde cel, of verplaats de vraag.';
    expect(faultLines({ [scenario]: replace('cell: gebruiken-1', 'cell: recht-1') })).toEqual([
      `${member('een')}:22: ${rest}`,
      `${member('twee')}:22: ${rest}`,
    ]);
  });
});
