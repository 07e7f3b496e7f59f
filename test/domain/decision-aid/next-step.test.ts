import { describe, expect, it } from 'vitest';
import { nextStep } from '#domain/decision-aid/next-step';
import { answersBefore, labelsOfPath } from '#domain/decision-aid/way';
import { smallAid } from '../../support/decision-aid.ts';

const aid = smallAid();

function outcome(answers: Record<string, string>) {
  const step = nextStep(aid, answers);
  if (step.kind !== 'outcome') throw new Error(`${step.id} is open`);
  return step.outcome;
}

describe('the next step', () => {
  it('is the first question where nothing was answered', () => {
    expect(nextStep(aid, {})).toEqual({ kind: 'question', id: 'maker', question: aid.questions.maker, path: [] });
  });

  it('is the question that an answer leads to, with the path so far', () => {
    const step = nextStep(aid, { maker: 'ja' });
    expect(step).toMatchObject({ kind: 'question', id: 'is-ai' });
    expect(step.path.map(({ id, answer, question }) => [id, answer.text, question.law[0]?.law])).toEqual([
      ['maker', 'Ja, en wij gebruiken haar', 'ai-verordening-artikel-4'],
    ]);
    expect(labelsOfPath(step.path)).toEqual(['gebruiker', 'maker']);
  });

  it('does not look at answers to questions off the way', () => {
    expect(nextStep(aid, { maker: 'nee', risico: 'ja', onbekend: 'ja' })).toMatchObject({
      kind: 'question',
      id: 'is-ai',
    });
    expect(outcome({ maker: 'nee', 'is-ai': 'nee', risico: 'ja' }).labels).toEqual(['gebruiker', 'geen-ai']);
  });

  it('asks again where an answer no longer exists', () => {
    expect(nextStep(aid, { maker: 'misschien', 'is-ai': 'ja' })).toMatchObject({ kind: 'question', id: 'maker' });
  });

  it('takes the first way that fits, with the labels of that way', () => {
    expect(outcome({ maker: 'ja', 'is-ai': 'ja', risico: 'nee' }).labels).toEqual([
      'maker',
      'gebruiker',
      'laag',
      'open',
    ]);
    expect(outcome({ maker: 'nee', 'is-ai': 'ja', risico: 'nee' }).labels).toEqual(['gebruiker', 'laag']);
  });
});

describe('going back', () => {
  it('keeps the answers before a question and drops what came after', () => {
    const { path } = nextStep(aid, { maker: 'ja', 'is-ai': 'ja', risico: 'nee' });
    expect(answersBefore(path, 'is-ai')).toEqual({ maker: 'ja' });
    expect(answersBefore(path, 'maker')).toEqual({});
  });

  it('keeps everything where the question is not on the path', () => {
    const { path } = nextStep(aid, { maker: 'ja' });
    expect(answersBefore(path, 'risico')).toEqual({ maker: 'ja' });
  });
});

describe('an outcome', () => {
  it('gives the risk group and position for the register; making it yourself counts for more', () => {
    expect(outcome({ maker: 'ja', 'is-ai': 'ja', risico: 'ja' })).toMatchObject({
      verdict: 'high-risk',
      properties: { risk: ['high-risk'], position: 'provider' },
    });
    expect(outcome({ maker: 'nee', 'is-ai': 'ja', risico: 'nee' }).properties).toEqual({
      risk: ['minimal'],
      position: 'deployer',
    });
  });

  it('does not call a duty to be open minimal as well', () => {
    expect(outcome({ maker: 'ja', 'is-ai': 'ja', risico: 'nee' }).properties.risk).toEqual(['transparency']);
  });

  it('says nothing of a risk group where the AI Act does not apply', () => {
    expect(outcome({ maker: 'nee', 'is-ai': 'nee' })).toMatchObject({
      verdict: 'out-of-scope',
      properties: { position: 'deployer' },
    });
    expect(outcome({ maker: 'nee', 'is-ai': 'nee' }).properties).not.toHaveProperty('risk');
  });

  it('names the duties of who has the labels, and no others', () => {
    const duties = (maker: string) => outcome({ maker, 'is-ai': 'ja', risico: 'ja' }).duties.map(({ text }) => text);
    expect(duties('ja')).toEqual([
      'Toon aan dat het systeem aan de eisen voldoet.',
      'Laat bekwame mensen toezicht houden op het systeem.',
    ]);
    expect(duties('nee')).toEqual([
      'Laat bekwame mensen toezicht houden op het systeem.',
      'Vraag de leverancier om de documentatie.',
    ]);
  });
});

describe('a broken aid', () => {
  const { maker } = aid.questions;
  if (!maker) throw new Error('The small aid begins with this question.');
  const broken = (next: string) => ({
    ...aid,
    questions: {
      ...aid.questions,
      maker: { ...maker, answers: [{ id: 'ja', text: 'Ja', next }, ...maker.answers.slice(1)] },
    },
  });

  it('is refused with what to repair', () => {
    expect(() => nextStep({ questions: {}, labels: {} }, {})).toThrow('has no beginning');
    expect(() => nextStep(broken('weg'), { maker: 'ja' })).toThrow('Unknown question: weg');
    expect(() => nextStep(broken('maker'), { maker: 'ja' })).toThrow('go round at maker');
    expect(() => nextStep(broken('uitkomst'), { maker: 'ja' })).toThrow('Nothing decides');
    expect(() => nextStep({ ...aid, labels: {} }, { maker: 'nee', 'is-ai': 'nee' })).toThrow(
      'Unknown label: gebruiker',
    );
  });
});
