import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whole } from '#domain/organisation/node-tree';
import { defaultLimits } from '#domain/organisation/published/limits';
import { type MonthEnd, type PersonAtMonthEnd, publishMonth } from '#domain/organisation/published/publish-month';
import { suppressionRules } from '#domain/organisation/published/suppression-rules';
import { competenceIds } from '#domain/taxonomy';

const teams = [{ id: 'dienst' }, { id: 'vergunningen', parent: 'dienst' }, { id: 'balie', parent: 'dienst' }];

/** This many people in a team, of whom the first so many have it. */
function team(id: string, size: number, met: number): PersonAtMonthEnd[] {
  return Array.from({ length: size }, (_, at) => ({ id: `${id}-${at}`, team: id, met: { recht: at < met } }));
}

function publish(people: readonly PersonAtMonthEnd[], before: Partial<MonthEnd> = {}) {
  return publishMonth({ asOf: '2026-11-30', teams, people, figures: [], limits: defaultLimits, ...before });
}

function recht(people: readonly PersonAtMonthEnd[], node: string) {
  return publish(people).table.nodes[node]?.recht;
}

const shown = { kind: 'shown', since: '2026-11-30', everyone: true };

describe('the table of a month-end', () => {
  it('says of a team of ten or more how many have what is asked', () => {
    expect(recht(team('balie', 14, 6), 'balie')).toEqual({ ...shown, asked: 14, low: 6, high: 6 });
  });
  it('hides a team of nine, whose people count with the team above', () => {
    const people = [...team('balie', 9, 4), ...team('dienst', 5, 2)];
    expect(recht(people, 'balie')).toEqual({ kind: 'hidden', reason: 'too-few' });
    expect(recht(people, 'dienst')).toEqual({ ...shown, asked: 14, low: 6, high: 6 });
  });
  it('counts only teams of which the rest is no small group', () => {
    const people = [...team('balie', 20, 8), ...team('vergunningen', 4, 1)];
    expect(recht(people, 'vergunningen')).toEqual({ kind: 'hidden', reason: 'too-few' });
    expect(recht(people, whole)).toEqual({ ...shown, asked: 20, low: 8, high: 8, everyone: false });
  });
  it.each([
    { met: 0, low: 0, high: 3 },
    { met: 3, low: 0, high: 3 },
    { met: 4, low: 4, high: 4 },
    { met: 16, low: 16, high: 16 },
    { met: 17, low: 17, high: 20 },
    { met: 20, low: 17, high: 20 },
  ])('says of twenty people of whom $met have it: $low to $high', ({ met, low, high }) => {
    expect(recht(team('balie', 20, met), 'balie')).toEqual({ ...shown, asked: 20, low, high });
  });
  it('makes every level the sum of what was said below it', () => {
    const people = [...team('balie', 20, 20), ...team('vergunningen', 12, 5)];
    expect(recht(people, 'dienst')).toEqual({ ...shown, asked: 32, low: 22, high: 25 });
  });
  it('counts a competence only for whom it is asked', () => {
    const people = team('balie', 30, 9).map(({ met, ...one }, at) => ({ ...one, met: at % 2 === 0 ? met : {} }));
    expect(recht(people, 'balie')).toEqual({ ...shown, asked: 15, low: 5, high: 5 });
  });
  it('counts a group of at least seven where an organisation asks for five', () => {
    const limits = { ...defaultLimits, minimum: 5 };
    const { table } = publish([...team('balie', 6, 3), ...team('vergunningen', 7, 3)], { limits });
    expect(table.nodes.balie?.recht).toEqual({ kind: 'hidden', reason: 'too-few' });
    expect(table.nodes.vergunningen?.recht).toEqual({ ...shown, asked: 7, low: 0, high: 3 });
  });
  it('is published once', () => {
    const { figures } = publish(team('balie', 14, 6));
    expect(() => publish(team('balie', 14, 7), { figures })).toThrow(RangeError);
  });
  it('says nothing about one competence that follows from another', () => {
    const people = fc.array(
      fc.record({
        id: fc.uuid(),
        team: fc.constantFrom('dienst', 'balie', 'vergunningen', undefined),
        met: fc.record({ recht: fc.boolean(), mensen: fc.boolean() }, { requiredKeys: [] }),
      }),
      { minLength: 20, maxLength: 60 },
    );
    fc.assert(
      fc.property(people, (all) => {
        const without = all.map((one) => ({
          ...one,
          met: one.met.recht === undefined ? {} : { recht: one.met.recht },
        }));
        for (const { id } of teams) expect(recht(all, id)).toEqual(recht(without, id));
      }),
    );
  });
});

describe('month after month', () => {
  const november = publish(team('balie', 14, 6));
  const december = (people: PersonAtMonthEnd[]) => {
    const { table } = publish(people, { asOf: '2026-12-31', figures: november.figures });
    return table.nodes.balie?.recht;
  };

  it('follows a group in which nobody came or left', () => {
    expect(december(team('balie', 14, 7))).toEqual({ ...shown, since: '2026-12-31', asked: 14, low: 7, high: 7 });
  });
  it('keeps the last figure where a newcomer explains the difference', () => {
    expect(december(team('balie', 15, 7))).toEqual({ ...shown, asked: 14, low: 6, high: 6 });
  });
  it('says something new where more changed than the newcomer explains', () => {
    expect(december(team('balie', 15, 8))).toEqual({ ...shown, since: '2026-12-31', asked: 15, low: 8, high: 8 });
  });
  it('keeps the last figure where a leaver explains the difference', () => {
    expect(december(team('balie', 14, 6).slice(1))).toEqual({ ...shown, asked: 14, low: 6, high: 6 });
  });
  it('hides a new team as long as its people are in an older figure of another', () => {
    const moved = team('balie', 14, 6)
      .map((one) => ({ ...one, team: 'vergunningen' }))
      .slice(2);
    const { table } = publish(moved, { asOf: '2026-12-31', figures: november.figures });
    expect(table.nodes.vergunningen?.recht).toEqual({ kind: 'hidden', reason: 'resting' });
  });
  it('lets a group start anew after a year without a new figure', () => {
    const people = team('balie', 15, 7);
    const cellOn = (asOf: string) => publish(people, { asOf, figures: november.figures }).table.nodes.balie?.recht;
    expect(cellOn('2027-10-31')).toEqual({ ...shown, asked: 14, low: 6, high: 6 });
    expect(cellOn('2027-11-30')).toEqual({ ...shown, since: '2027-11-30', asked: 15, low: 7, high: 7 });
  });
  it('hands on what was said of the last twelve months, and no more', () => {
    const { figures } = publish(team('balie', 14, 7), { asOf: '2026-12-31', figures: november.figures });
    const [figure] = publish(team('balie', 14, 8), { asOf: '2027-11-30', figures }).figures;
    expect(figure?.said.map(({ on }) => on)).toEqual(['2026-12-31', '2027-11-30']);
  });
});

describe('the rules as people read them', () => {
  it('name the numbers that hold', () => {
    const texts = suppressionRules({ minimum: 12, margin: 3, restMonths: 12 }).map(({ title }) => title);
    expect(texts).toContain('Groepen van minstens 12 mensen');
  });
  it('hold for every competence', () => {
    const people = team('balie', 9, 4).map((one) => ({
      ...one,
      met: Object.fromEntries(competenceIds.map((id) => [id, true])),
    }));
    const cells = Object.values(publish(people).table.nodes.balie ?? {});
    expect(cells).toHaveLength(7);
    expect(cells.every(({ kind }) => kind === 'hidden')).toBe(true);
  });
});
