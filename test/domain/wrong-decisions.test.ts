import { describe, expect, test } from 'vitest';
import type { CellAssessment } from '#domain/schema/assessment';
import { type CellRisks, cellRisks, roleRisks } from '#domain/wrong-decisions';
import { match, single } from '../support/items.ts';

const cellTest: CellAssessment = {
  kind: 'cell',
  title: 'Toets Gebruiken',
  version: 1,
  cell: 'gebruiken-1',
  count: 8,
  atLeastKinds: 1,
  minutes: 5,
  exposureCap: 0.8,
  pass: { attainedFrom: 0.75, notYetBelow: 0.55, shortSet: { count: 4, attainedFrom: 0.7 } },
  attempts: { cooldownHours: 24, maxTries: 3, periodDays: 90, showKey: 'never' },
};
const assessments = { 'gebruiken-1': cellTest };
const choice = single({ id: 'gebruiken-1-kies' }, { ja: true, nee: false });

describe('the wrong decisions of the test of a cell', () => {
  test('without partial credit are as many as they can be at most', () => {
    const [found] = cellRisks({ items: { [choice.id]: choice }, assessments });
    expect(found?.cell).toBe('gebruiken-1');
    expect(found?.risks).toEqual(found?.atMost);
    expect(found?.risks.wrong).toBeCloseTo(0.153, 2);
  });

  test('with partial credit are fewer', () => {
    const cards = match({ id: 'gebruiken-1-zoek' });
    const [found] = cellRisks({ items: { [cards.id]: cards }, assessments });
    expect(found?.risks.wrong).toBeLessThan(found?.atMost.wrong ?? 0);
  });

  test('come from the questions that are live', () => {
    const cards = match({ id: 'gebruiken-1-zoek', status: 'retired' });
    const [found] = cellRisks({ items: { [choice.id]: choice, [cards.id]: cards }, assessments });
    expect(found?.risks).toEqual(found?.atMost);
  });
});

describe('the wrong decisions of the test of a role', () => {
  const risks = (mastersRefused: number, nonMastersAttained: number) => ({
    mastersRefused,
    nonMastersAttained,
    wrong: 0,
    mastersShortSet: 0,
    nonMastersShortSet: 0,
  });
  const cell = (id: CellRisks['cell'], one: CellRisks['risks']): CellRisks => ({ cell: id, risks: one, atMost: one });

  test('follow from those of its cells, which have to be attained all', () => {
    const cells = [
      cell('gebruiken-1', risks(0.1, 0.2)),
      cell('recht-1', risks(0.2, 0.4)),
      cell('mensen-1', risks(1, 1)),
    ];
    const found = roleRisks(
      {
        assessments: {
          ...assessments,
          'recht-1': { ...cellTest, cell: 'recht-1' },
          rol: { kind: 'role', title: 'Toets', version: 1, role: 'balie', includes: ['gebruiken-1', 'recht-1'] },
        },
      },
      cells,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.role).toBe('balie');
    expect(found[0]?.mastersRefused).toBeCloseTo(1 - 0.9 * 0.8, 10);
    expect(found[0]?.lackingAttained).toBeCloseTo((0.2 * 0.8 + 0.4 * 0.9) / 2, 10);
    expect(found[0]?.wrong).toBeCloseTo((0.28 + 0.26) / 2, 10);
  });
});
