import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testedCells } from '#domain/catalogue';
import { mark } from '#domain/marking';
import { publicItem, readAnswer, showResponse } from '#domain/question';
import { drawnItem, filledItem } from '#domain/template';
import { everyChoice } from '#domain/template-draws';
import { readContent } from '../../api/commands/content/read.ts';
import { rightResponse } from '../support/right-response.ts';

const { content } = readContent('.');
const templates = Object.values(content?.items ?? {}).filter(({ variables }) => variables !== undefined);
const live = templates.filter(({ status }) => status === 'live');

describe('the templates of the bank', () => {
  it('are at least twenty, in every cell that has a test, half of them from level 2 on', () => {
    expect(live.length).toBeGreaterThanOrEqual(20);
    expect(new Set(live.map(({ cell }) => cell))).toEqual(new Set(content && testedCells(content)));
    expect(live.filter(({ cell }) => !cell.endsWith('-1')).length).toBeGreaterThanOrEqual(10);
  });

  it.each(templates.map((item) => [item.id, item] as const))('mark their own key 1 in every draw: %s', (_, item) => {
    for (const choice of everyChoice(item)) {
      const drawn = filledItem(item, choice);
      expect(mark(drawn, rightResponse(drawn))).toEqual({ score: 1, answered: true });
      expect(JSON.stringify(drawn)).not.toMatch(/\{\{|\}\}|NaN|undefined/);
    }
  });

  it('show no key, and take the right answer as the learner sees it, for every seed', () => {
    const anyDraw = fc.tuple(fc.constantFrom(...templates), fc.string());
    fc.assert(
      fc.property(anyDraw, ([item, seed]) => {
        const drawn = drawnItem(item, seed);
        const shown = JSON.stringify(publicItem(drawn, undefined, seed, 'q1'));
        expect(shown).not.toMatch(/"(?:answer|correct|rationale|wrong|otherwise|variables|computed|tolerance)"/);
        const right = rightResponse(drawn);
        const answer = showResponse(drawn, seed, 'q1', right);
        expect(readAnswer(drawn, seed, 'q1', answer)).toEqual({ kind: 'response', response: right });
      }),
    );
  });
});
