import { describe, expect, it } from 'vitest';
import { faultLines, wholeFaults } from '../support/content.ts';

const resource = 'content/resources/zelfassessment.yaml';
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe('faulty material of others', () => {
  it.each([
    [
      'a cell that does not exist',
      replace('- begrijpen-1', '- begrijpen-9'),
      /^content\/resources\/zelfassessment\.yaml:7: Nummer 1 \(cells\) is ‘begrijpen-9’\. Kies uit: begrijpen-1, /,
    ],
    [
      'no day on which it was looked at',
      replace(/^checked.*\n/m, ''),
      /^content\/resources\/zelfassessment\.yaml: ‘checked’ ontbreekt\. Voeg het toe\. Wanneer de redactie heeft nagekeken of dit nog klopt\.$/,
    ],
    [
      'something that costs money',
      replace('free: true', 'free: false'),
      /^content\/resources\/zelfassessment\.yaml:\d+: ‘free’/,
    ],
    [
      'an address that another file has, written otherwise',
      replace(/^url: .*/m, 'url: http://ai-cursus.nl'),
      /^content\/resources\/zelfassessment\.yaml:4: Dit adres staat ook in content\/resources\/ai-cursus\.yaml\. Houd één bestand over\.$/,
    ],
    [
      'a cell that is named twice',
      replace('- gebruiken-1', '- begrijpen-1'),
      /^content\/resources\/zelfassessment\.yaml:8: ‘begrijpen-1’ staat er twee keer\. Haal er één weg\.$/,
    ],
    [
      'a law that does not exist',
      replace('artikel-4', 'artikel-5'),
      /^content\/resources\/zelfassessment\.yaml:\d+: ‘ai-verordening-artikel-5’ bestaat niet\. .* Bedoelde je ai-verordening-artikel-4\?$/,
    ],
    [
      'a law, but not when it appeared',
      replace(/^date.*\n/m, ''),
      /^content\/resources\/zelfassessment\.yaml:\d+: Dit gaat over de wet, maar ‘date’ ontbreekt\. Voeg toe: date: /,
    ],
    [
      'a longest time without a shortest',
      replace('minutes: onbekend', 'minutes: onbekend\natMost: 60'),
      /^content\/resources\/zelfassessment\.yaml:\d+: ‘atMost’ is niet meer dan ‘minutes’\. Verbeter een van beide, of haal atMost weg\.$/,
    ],
  ])('%s is one fault with its line', (_, change, line) => {
    expect(faultLines({ [resource]: change })).toEqual([expect.stringMatching(line)]);
  });

  it('is advice where nobody looked at it for a year', () => {
    const old = { [resource]: replace('checked: 2026-11-22', 'checked: 2025-03-01') };
    expect(wholeFaults(old, '2026-11-22')).toContainEqual(
      expect.stringMatching(
        /^advies content\/resources\/zelfassessment\.yaml:\d+:1 Dit is voor het laatst nagekeken in 2025-03-01\. Open het adres/,
      ),
    );
    expect(faultLines(old)).toEqual([]);
  });
});
