import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/decision-aid/aid';
import { wordingOn } from '#domain/decision-aid/law-on';
import { nextStep } from '#domain/decision-aid/next-step';
import { allWays } from '#domain/decision-aid/way';
import { lawReferences } from '#domain/faults/decision-aid';
import { readContent } from '../../api/commands/content/read.ts';

const { content } = readContent('.');
if (!content) throw new Error('content/ cannot be read.');
const { decisionAid: aid, laws } = content;

function outcomeOf(answers: Answers) {
  const step = nextStep(aid, answers);
  if (step.kind !== 'outcome') throw new Error(`${step.id} is open`);
  return step.outcome;
}
const ways = [...allWays(aid)].map(({ answers, path }) => ({ answers, path, outcome: outcomeOf(answers) }));

function counted(all: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(all, (one) => one)].map(([one, own]) => [one, own.length]).sort());
}

describe('the decision aid about the AI Act', () => {
  it('comes to an outcome whatever somebody answers, and no question is asked twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (choices) => {
        let answers: Answers = {};
        for (const choice of choices) {
          const step = nextStep(aid, answers);
          if (step.kind === 'outcome') return;
          expect(Object.keys(answers)).not.toContain(step.id);
          const chosen = step.question.answers[choice % step.question.answers.length];
          answers = { ...answers, [step.id]: chosen?.id ?? '' };
        }
        throw new Error('There is no end to it.');
      }),
    );
  });

  it('every outcome has a risk group for the register, is a bare model, or is not in scope', () => {
    const without = ways.filter(
      ({ outcome: { verdict, properties } }) => !properties.risk && verdict !== 'out-of-scope',
    );
    expect(counted(without.map(({ outcome }) => outcome.verdict))).toEqual({ model: 38 });
  });

  it('nobody is told two things of one kind', () => {
    const pairs = [
      ['aanbieder', 'importeur'],
      ['verboden', 'geen-hoog-risico'],
      ['hoog-risico-gebied', 'geen-hoog-risico'],
      ['hoog-risico-product', 'geen-hoog-risico'],
      ['transparantieplicht', 'geen-transparantieplicht'],
      ['externe-beoordeling', 'geen-externe-beoordeling'],
      ['ai-systeem', 'geen-ai-systeem'],
    ];
    const both = ways.filter(({ outcome: { labels } }) =>
      pairs.some((pair) => pair.every((one) => labels.includes(one))),
    );
    expect(both).toEqual([]);
  });

  it('every reference to the law exists and is in force on 22 November 2026', () => {
    const broken = lawReferences(aid).filter(({ reference }) => {
      const law = laws[reference.law];
      return !law || !wordingOn(law, '2026-11-22');
    });
    expect(broken).toEqual([]);
  });

  it('who uses a system outside the lists is asked about the Algoritmeregister', () => {
    const asked = ways.filter(({ outcome: { labels } }) => labels.some((label) => label.startsWith('register-')));
    expect(asked.every(({ outcome }) => outcome.labels.includes('gebruiksverantwoordelijke'))).toBe(true);
    const left = ways.filter(
      ({ outcome: { verdict, labels } }) =>
        verdict === 'not-high-risk' &&
        labels.includes('gebruiksverantwoordelijke') &&
        !labels.some((label) => label.startsWith('register-')),
    );
    expect(left).toEqual([]);
  });

  it('has as many ways as before to each verdict and label', () => {
    expect(counted(ways.map(({ outcome }) => outcome.verdict))).toMatchSnapshot('verdicts');
    expect(counted(ways.flatMap(({ outcome }) => outcome.labels))).toMatchSnapshot('labels');
  });
});

describe('known applications come out as a lawyer would say', () => {
  const start = { algoritme: 'ja', fase: 'in-gebruik', 'buiten-de-wet': 'nee' };
  const system = { ...start, rol: 'gebruiken', 'ai-systeem': 'ja', verboden: 'nee', product: 'nee' };
  it.each<[string, Answers, object]>([
    [
      'a chatbot for residents, bought',
      {
        ...system,
        'hoog-risico-gebied': 'nee',
        'open-source': 'nee',
        transparantie: 'ja',
        'transparantie-uitzondering': 'nee',
        gevolgen: 'nee',
      },
      { verdict: 'not-high-risk', properties: { risk: ['transparency'], position: 'deployer' } },
    ],
    [
      'a model that scores who gets checked for benefits, made by ourselves',
      {
        ...system,
        rol: 'maken-en-gebruiken',
        'hoog-risico-gebied': 'ja',
        'beoordeling-gebied': 'nee',
        profilering: 'ja',
        transparantie: 'nee',
      },
      { verdict: 'high-risk', properties: { risk: ['high-risk'], position: 'provider' } },
    ],
    [
      'recognising emotions of staff',
      { ...system, verboden: 'ja', 'verbod-uitzondering': 'nee' },
      { verdict: 'prohibited', properties: { risk: ['prohibited'], position: 'deployer' } },
    ],
    [
      'a tool that undresses people in pictures, forbidden from 2 December 2026',
      { ...system, verboden: 'vanaf-december' },
      { verdict: 'prohibited', properties: { risk: ['prohibited'], position: 'deployer' } },
    ],
    [
      'a rule that calculates a fine',
      { ...start, rol: 'gebruiken', 'ai-systeem': 'weet-niet', 'vaste-regels': 'ja', gevolgen: 'ja' },
      { verdict: 'out-of-scope', properties: { risk: ['impactful'], position: 'deployer' } },
    ],
    [
      'a lift whose doors are watched by AI: from afdeling A, and inspected by others',
      { ...system, product: 'afdeling-a', 'beoordeling-product': 'ja', transparantie: 'nee' },
      { verdict: 'high-risk', properties: { risk: ['high-risk'], position: 'deployer' } },
    ],
    [
      'a product that nobody else has to inspect is not high-risk as a product',
      {
        ...system,
        product: 'afdeling-a',
        'beoordeling-product': 'nee',
        'hoog-risico-gebied': 'nee',
        'open-source': 'nee',
        transparantie: 'nee',
        gevolgen: 'nee',
      },
      { verdict: 'not-high-risk', properties: { risk: ['minimal'], position: 'deployer' } },
    ],
    [
      'a model of a ministry that others build upon',
      {
        ...start,
        rol: 'maken',
        'ai-systeem': 'nee',
        'algemene-doeleinden': 'model',
        systeemrisico: 'nee',
        'open-source': 'ja',
      },
      { verdict: 'model', properties: { position: 'provider' } },
    ],
  ])('%s', (_, answers, expected) => {
    expect(outcomeOf(answers)).toMatchObject(expected);
  });
});
