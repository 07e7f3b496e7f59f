import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Changes, faultLines, wholeFaults } from '../support/content.ts';
import { smallAid } from '../support/decision-aid.ts';

const questions = 'content/decision-aid/questions';
const labels = 'content/decision-aid/labels';

/** The small content set with the small decision aid, and these changes to its files. */
function withAid(changes: Changes = {}): Changes {
  const aid = smallAid();
  const files = Object.fromEntries([
    ...Object.entries(aid.questions).map(([id, value]) => [`${questions}/${id}.yaml`, stringify(value)]),
    ...Object.entries(aid.labels).map(([id, value]) => [`${labels}/${id}.yaml`, stringify(value)]),
  ]);
  const changed = Object.entries(changes).map(([path, change]) => [
    path,
    typeof change === 'function' ? change(files[path] ?? '') : change,
  ]);
  return { ...files, ...Object.fromEntries(changed) };
}

const replace = (from: string | RegExp, to: string) => (text: string) => {
  if (text.search(from) < 0) throw new Error(`Nothing to replace: ${from}`);
  return text.replace(from, to);
};

describe('a decision aid', () => {
  it('that is whole has no faults', () => {
    expect(faultLines(withAid())).toEqual([]);
  });

  it.each<[string, Changes, string[]]>([
    [
      'leads to a question that does not exist',
      { [`${questions}/maker.yaml`]: replace('next: is-ai', 'next: is-aai') },
      [
        `${questions}/maker.yaml:13: ‘is-aai’ bestaat niet. Verbeter de naam, of maak ${questions}/is-aai.yaml. Bedoelde je is-ai?`,
      ],
    ],
    [
      'gives a label that does not exist',
      { [`${questions}/risico.yaml`]: replace('- hoog\n    next: uitkomst', '- hoogst\n    next: uitkomst') },
      [
        `${questions}/risico.yaml:11: ‘hoogst’ bestaat niet. Verbeter de naam, of maak ${labels}/hoogst.yaml. Bedoelde je hoog?`,
      ],
    ],
    [
      'chooses a way by a label that does not exist',
      { [`${questions}/risico.yaml`]: replace('- maker', '- bouwer') },
      [`${questions}/risico.yaml:19: ‘bouwer’ bestaat niet. Verbeter de naam, of maak ${labels}/bouwer.yaml.`],
    ],
    [
      'asks a duty for a label that does not exist',
      { [`${labels}/hoog.yaml`]: replace('- gebruiker', '- gebruikster') },
      [
        `${labels}/hoog.yaml:18: ‘gebruikster’ bestaat niet. Verbeter de naam, of maak ${labels}/gebruikster.yaml. Bedoelde je gebruiker?`,
      ],
    ],
    [
      'rests on a law that does not exist',
      { [`${questions}/maker.yaml`]: replace('artikel-4', 'artikel-44') },
      [
        `${questions}/maker.yaml:6: ‘ai-verordening-artikel-44’ bestaat niet. Verbeter de naam, of maak content/law/ai-verordening-artikel-44.yaml. Bedoelde je ai-verordening-artikel-4?`,
      ],
    ],
    [
      'rests on nothing',
      { [`${labels}/laag.yaml`]: replace(/law:\n.*\n/, 'law: []\n') },
      [`${labels}/laag.yaml:5: Hier staat geen artikel en geen andere bron. Vul ‘law’ in, of voeg ‘sources’ toe.`],
    ],
    [
      'has two questions in one place',
      { [`${questions}/risico.yaml`]: replace('order: 3', 'order: 1') },
      [`${questions}/risico.yaml:1: Plaats 1 is al van ${questions}/maker.yaml. Kies een ander getal bij ‘order’.`],
    ],
    [
      'has one answer twice',
      { [`${questions}/maker.yaml`]: replace('id: nee', 'id: ja') },
      [`${questions}/maker.yaml:14: Het antwoord ‘ja’ staat er twee keer. Geef elk antwoord een eigen id.`],
    ],
    [
      'goes round',
      { [`${questions}/risico.yaml`]: replace('next: uitkomst', 'next: is-ai') },
      [
        `${questions}/risico.yaml: De vragen lopen rond: is-ai, risico, is-ai. Laat een van deze antwoorden verder wijzen.`,
      ],
    ],
    [
      'has an answer after which sometimes no way fits',
      { [`${questions}/risico.yaml`]: replace('      - to: uitkomst\n', '') },
      [
        `${questions}/risico.yaml:17: Na het antwoord ‘nee’ past soms geen enkele weg. Zet als laatste een weg zonder ‘when’ en zonder ‘unless’.`,
      ],
    ],
    [
      'has a question and a label that nobody comes to',
      { [`${questions}/is-ai.yaml`]: replace('next: risico', 'labels: [laag]\n    next: uitkomst') },
      [
        `${labels}/hoog.yaml: Geen enkel antwoord geeft dit kenmerk. Zet het bij ‘labels’, of haal het bestand weg.`,
        `${labels}/open.yaml: Geen enkel antwoord geeft dit kenmerk. Zet het bij ‘labels’, of haal het bestand weg.`,
        `${questions}/risico.yaml: Geen enkel antwoord leidt naar deze vraag. Wijs ernaar bij ‘next’, of haal het bestand weg.`,
      ],
    ],
    [
      'ends without a risk group',
      { [`${labels}/laag.yaml`]: replace('verdict: not-high-risk\n', '') },
      [
        `${questions}/risico.yaml:13: Na het antwoord ‘nee’ is er soms geen uitkomst: geen enkel kenmerk op die weg heeft een ‘verdict’. Geef een kenmerk met een risicogroep, of een dat zegt dat de wet niet geldt.`,
      ],
    ],
    [
      'has a file that does not belong there',
      { 'content/decision-aid/extra.yaml': 'a: 1\n' },
      [
        'content/decision-aid/extra.yaml: Dit hoort hier niet. Hier staan de mappen questions en labels, en differences.yaml. Of haal het weg.',
      ],
    ],
  ])('%s', (_, changes, lines) => {
    expect(faultLines(withAid(changes))).toEqual(lines);
  });

  it('rests on a law that is not in force on the day of the check', () => {
    const lines = wholeFaults(withAid(), '2025-02-01').filter((line) => line.includes('content/decision-aid'));
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe(
      `fout ${labels}/gebruiker.yaml:6:5 art. 4 AI-verordening heeft op 2025-02-01 geen tekst die geldt. Verwijs naar een wet die nu geldt, of vul content/law/ai-verordening-artikel-4.yaml aan.`,
    );
    expect(wholeFaults(withAid(), '2026-11-22')).toEqual([]);
  });

  it('does not walk ways through a file that cannot be read', () => {
    const lines = faultLines(withAid({ [`${questions}/risico.yaml`]: replace('order: 3', 'order: drie') }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${questions}/risico.yaml:1:`);
  });
});
