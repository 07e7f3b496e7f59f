import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/organisation/evidence-document/block';
import { cellWords } from '#domain/organisation/evidence-document/coverage';
import { evidenceDocument } from '#domain/organisation/evidence-document/evidence-document';
import { perCompetence } from '#domain/taxonomy';
import { firstSealedFacts, sealedFacts } from '../../support/sealed-facts.ts';

const risks = {
  prohibited: 'verboden',
  'high-risk': 'hoog',
  impactful: 'impact',
  transparency: 'zeggen',
  minimal: 'klein',
};
const words = { competences: perCompetence((id) => id), risks };
const made = evidenceDocument(sealedFacts, 'ab', words);
const blocksOf = (id: string) => made.sections.find((one) => one.id === id)?.blocks ?? [];
const table = (blocks: readonly Block[], title: string) =>
  blocks.find((block) => block.kind === 'table' && block.title.startsWith(title));

describe('the evidence file', () => {
  it('follows the four steps of the supervisor, after the law of its day', () => {
    expect(made.title).toBe('Dossier van Gemeente Voorbeeldstad per 30 november 2026');
    expect(made.sections.map(({ id }) => id)).toEqual(['wet', 'identify', 'goals', 'carry-out', 'evaluate']);
    expect(blocksOf('wet')).toMatchObject([
      { kind: 'law', title: 'Artikel 4', official: { paragraphs: ['1. Support it.', '2. Help them.'] } },
      { kind: 'law', title: 'Artikel 26' },
    ]);
    expect(blocksOf('wet').map((block) => 'since' in block && block.since)).toEqual([
      expect.stringMatching(/daaronder staan de woorden van de wet\.$/),
      expect.stringMatching(/De woorden zijn van ons\.$/),
    ]);
  });

  it('says that it tells of later days too where it was counted long after its date', () => {
    const factsAt = (countedAt: string) => evidenceDocument({ ...sealedFacts, countedAt }, 'ab', words).facts;
    expect(factsAt('2026-12-20T09:00:00.000Z')).toContainEqual([
      'Let op',
      'Er is pas 20 dagen later geteld. Wat er intussen veranderde, staat er ook in.',
    ]);
    expect(factsAt('2026-12-03T09:00:00.000Z').map(([name]) => name)).not.toContain('Let op');
  });

  it('begins with AI literacy, whatever the order in which the seal keeps the law', () => {
    const { sections } = evidenceDocument({ ...sealedFacts, law: sealedFacts.law.toReversed() }, 'ab', words);
    expect(sections[0]?.blocks).toMatchObject([{ title: 'Artikel 4' }, { title: 'Artikel 26' }]);
  });

  it('puts what the organisation wrote and decided at its step', () => {
    expect(blocksOf('identify')[0]).toEqual({ kind: 'text', text: 'Wij kennen onze toepassingen.' });
    expect(blocksOf('goals').at(-1)).toMatchObject({ title: 'Besluit: Niveaus', about: 'College, 1 maart 2026' });
    expect(table(blocksOf('carry-out'), 'Bijlagen')).toMatchObject({
      rows: [['plan.pdf', '1200 bytes', 'ab'.repeat(32)]],
    });
  });

  it('shows the table as it was published, and where work is left', () => {
    expect(table(blocksOf('evaluate'), 'Wie heeft')).toMatchObject({
      rows: [
        expect.arrayContaining(['Hele organisatie', '6 van 14']),
        expect.arrayContaining(['Balie', '6 van 14', 'hooguit 3 van 14', 'ten minste 11 van 14']),
      ],
    });
    expect(table(blocksOf('evaluate'), 'Waar nog')).toMatchObject({
      rows: [
        ['gebruiken', '11 tot 14 van 14'],
        ['recht', '8 van 14'],
        ['begrijpen', '0 tot 3 van 14'],
      ],
    });
  });

  it('says what is asked less, of whom, who decided it and whether that falls under the government level', () => {
    expect(table(blocksOf('goals'), 'Waar minder')).toMatchObject({
      rows: [
        ['Balie', '10 of meer', 'Alleen spelling nakijken.', 'de directie', '1 april 2026', 'ja'],
        ['Mensen buiten hun team om', '20 of meer', 'Stage.', 'HR', '1 mei 2026', 'nee, of bij te weinig mensen'],
        ['Kleinere groepen, samen', 'te weinig om te noemen', ...Array(3).fill('niet genoemd'), expect.any(String)],
      ],
    });
  });

  it('counts the applications of a high risk that nobody oversees, with the articles that ask for it', () => {
    const blocks = blocksOf('identify');
    expect(table(blocks, 'Menselijk toezicht')).toMatchObject({
      rows: [
        [expect.stringContaining('met vastgelegde'), '2'],
        [expect.stringContaining('niet vastgelegd'), '1'],
        [expect.stringContaining('niemand'), '1'],
      ],
    });
    expect(JSON.stringify(blocks)).toContain('artikelen 14 en 26 lid 2');
    const none = { ...sealedFacts, oversight: { arranged: 0, noAuthority: 0, missing: 0 } };
    expect(table(evidenceDocument(none, 'ab', words).sections[1]?.blocks ?? [], 'Menselijk')).toBeUndefined();
  });

  it('names the roles of who works with an application beside their teams', () => {
    expect(JSON.stringify(table(blocksOf('identify'), 'Toepassingen'))).toContain(
      'Balie; rollen en functies: Behandelaar, Medewerker',
    );
  });

  it('shows a seal of the first form as it was then', () => {
    const [, identify, goals] = evidenceDocument(firstSealedFacts, 'ab', words).sections;
    expect(identify?.blocks.map(({ kind }) => kind)).toEqual(['text', 'text', 'table']);
    expect(JSON.stringify(identify?.blocks[2])).toContain('"Balie, Behandelaar"');
    expect(goals?.blocks.map(({ kind }) => kind)).toEqual(['text', 'table', 'item']);
  });

  it('never says that an organisation complies', () => {
    expect(JSON.stringify(made)).not.toMatch(/AVG-proof|compliant|voldoet aan de/i);
    expect(made.scope).toContain('Het zegt niet dat zij aan de verordening voldoet');
  });

  it('says what is not known yet before the first month has ended', () => {
    const early = evidenceDocument({ ...sealedFacts, table: null, activity: null, trend: [] }, 'ab', words);
    expect(JSON.stringify(early.sections.at(-1))).toContain('Er is nog geen maand voorbij');
  });
});

it.each([
  [{ low: 12, high: 12 }, '12 van 40'],
  [{ low: 0, high: 3 }, 'hooguit 3 van 40'],
  [{ low: 37, high: 40 }, 'ten minste 37 van 40'],
  [{ low: 5, high: 8 }, '5 tot 8 van 40'],
])('says of %j: %s', (bounds, said) => {
  expect(cellWords({ kind: 'shown', asked: 40, since: '2026-10-31', everyone: true, ...bounds })).toBe(said);
});
