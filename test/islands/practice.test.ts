import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedAnswers } from '../../src/components/lesson/placed-answers.ts';
import { shuffledFor } from '../../src/components/lesson/shuffled.ts';
import { walk } from '../../src/islands/practice/story.ts';
import { rightPlaces, tickScore, tickVerdict } from '../../src/islands/practice/verdicts.ts';
import { faultText, multipleText, orderText, placeText } from '../../src/text/practice.ts';

const option = (sought: boolean) => ({ text: 'Ik meld het.', feedback: 'Dan weet iemand het.', sought });

describe('ticking what belongs', () => {
  it('says why of all that was ticked or missed, and nothing of what was rightly left alone', () => {
    expect(tickVerdict(option(true), true)).toBe('right');
    expect(tickVerdict(option(true), false)).toBe('missed');
    expect(tickVerdict(option(false), true)).toBe('other');
    expect(tickVerdict(option(false), false)).toBeUndefined();
  });

  it('counts what was found, what was sought, and what was ticked beside it', () => {
    const options = [option(true), option(false), option(true), option(false)];
    expect(tickScore(options, new Set([0, 1, 3]))).toEqual({ found: 1, sought: 2, beside: 2 });
  });

  it('says all is well only where everything was found and nothing else was ticked', () => {
    const scores = fc.record({ found: fc.nat(4), sought: fc.integer({ min: 1, max: 4 }), beside: fc.nat(3) });
    fc.assert(
      fc.property(scores, (score) => {
        fc.pre(score.found <= score.sought);
        const allWell = score.found === score.sought && score.beside === 0;
        expect(!faultText.summary(score).includes('probeer het opnieuw')).toBe(allWell);
        expect(!multipleText.summary(score).includes('probeer het opnieuw')).toBe(allWell);
      }),
    );
  });
});

describe('putting things in their place', () => {
  it('a place that was left open is not right', () => {
    expect(rightPlaces(['wel', 'niet', 'wel'], ['wel', 'wel', ''])).toEqual([true, false, false]);
  });

  it('says in words how it went', () => {
    expect(orderText.summary(0, 4)).toBe('Nog geen stap staat op zijn plek. Lees de uitleg en probeer het opnieuw.');
    expect(orderText.summary(1, 4)).toContain('Eén stap staat op zijn plek.');
    expect(orderText.summary(4, 4)).toBe('Alle stappen staan op hun plek.');
    expect(placeText.summary(2, 5, 1)).toBe(
      '2 van de 5 staan goed. Eén kaart wacht nog op een keuze. Lees de uitleg en probeer het opnieuw.',
    );
    expect(placeText.summary(0, 5, 5)).toContain('Er staat nog niets goed. 5 kaarten wachten nog op een keuze.');
  });

  it('who reads the answers sees where each card belongs', () => {
    const cards = [{ text: 'Een zaaknummer', feedback: 'Het wijst naar iemand.', place: 'niet' }];
    expect(placedAnswers([{ id: 'niet', text: 'Mag er niet in' }], cards)).toEqual([
      { text: 'Een zaaknummer', feedback: 'Mag er niet in: Het wijst naar iemand.' },
    ]);
  });
});

describe('the order that is shown first', () => {
  it('holds the same parts, is the same each time, and is never the right one', () => {
    const parts = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.string(), parts, (id, all) => {
        const shown = shuffledFor(id, all);
        expect(shown.toSorted()).toEqual(all.toSorted());
        expect(shown).toEqual(shuffledFor(id, all));
        expect(shown).not.toEqual(all);
      }),
    );
  });
});

describe('a case that branches', () => {
  const story = {
    id: 'bellen',
    start: 'begin',
    steps: {
      begin: {
        text: 'Er belt iemand.',
        options: [
          { text: 'Opnemen', next: 'gesprek', feedback: 'Je hoort een vraag.' },
          { text: 'Laten gaan', next: 'stil' },
        ],
      },
      gesprek: { text: 'Een vraag.', options: [{ text: 'Antwoorden', next: 'klaar' }] },
      klaar: { text: 'De beller is geholpen.', ending: 'goed' as const },
      stil: { text: 'De beller haakt af.', ending: 'mis' as const },
    },
  };

  it('begins at its start', () => {
    expect(walk(story, [])).toEqual({ passed: [], here: story.steps.begin });
  });

  it('keeps what was chosen along the way, up to its end', () => {
    const { passed, here } = walk(story, [0, 0]);
    expect(passed.map(({ chosen }) => chosen.text)).toEqual(['Opnemen', 'Antwoorden']);
    expect(here).toBe(story.steps.klaar);
  });

  it('stays where it is when a choice does not exist', () => {
    expect(walk(story, [1, 0]).here).toBe(story.steps.stil);
  });
});
