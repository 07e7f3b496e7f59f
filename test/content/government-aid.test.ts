import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { nextStep } from '#domain/decision-aid/next-step';
import { AidDifferences } from '#domain/schema/decision-aid';
import { readContent } from '../../api/commands/content/read.ts';
import { type GovernmentWay, governmentWays, readGovernmentTree } from '../support/government-aid/tree.ts';
import { inTheirWords, ourAnswer, questions, verdictOf } from '../support/government-aid/words.ts';

/** The government's decision-tree.yaml is not part of this project; it is compared with where somebody has put it. */
const file = resolve(process.env.BESLISHULP ?? '../shared/data/beslishulp/beslishulp-decision-tree.yaml');

const { content } = readContent('.');
if (!content) throw new Error('content/ cannot be read.');
const { decisionAid } = content;
const { ways, groups } = AidDifferences.parse(parse(readFileSync('content/decision-aid/differences.yaml', 'utf8')));

/** What of a way is different in ours; nothing where labels and verdict are the same. */
function difference(way: GovernmentWay): string | undefined {
  const asked = way.steps.filter(({ question }) => question !== '2.0');
  const answers: Record<string, string> = Object.fromEntries(
    asked.map(({ question, answer }) => [questions[question], ourAnswer(question, answer)]),
  );
  let step = nextStep(decisionAid, answers);
  // The register is a question of our own at the end of the way, and no part of the comparison.
  if (step.kind === 'question' && step.id === 'gevolgen') step = nextStep(decisionAid, { ...answers, gevolgen: 'nee' });
  // Of importers and distributors of a product we ask about the inspection, which theirs takes for granted.
  if (step.kind === 'question' && step.id === 'beoordeling-product')
    step = nextStep(decisionAid, { ...answers, 'beoordeling-product': 'ja' });
  if (step.kind === 'question') return `asks ${step.id}`;
  const ours = inTheirWords(step.outcome.labels);
  const told = [
    ...ours.filter((label) => !way.labels.includes(label)).map((label) => `+ ${label}`),
    ...way.labels.filter((label) => !ours.includes(label)).map((label) => `- ${label}`),
    ...(verdictOf(way.conclusion) === step.outcome.verdict ? [] : [`${way.conclusion}: ${step.outcome.verdict}`]),
  ];
  return told.length > 0 ? told.join(', ') : undefined;
}

it.skipIf(!existsSync(file))('every way of the government gives the same, but for the differences we list', () => {
  const found = [...governmentWays(readGovernmentTree(file))].map((way) => difference(way) ?? 'the same');
  const count = (what: string) => found.filter((one) => one === what).length;
  const listed = groups.flatMap(({ differences }) => differences.flatMap(({ ways: some }) => some ?? []));
  expect({ all: found.length, same: count('the same') }).toEqual(ways);
  // No inspection is obliged: no high risk as a product, so we go on to the areas of Annex III (Art. 6(1)(b), (1c)).
  const different = ['asks hoog-risico-gebied', '+ beoordeling door derde partij', '+ hoog-risico AI'];
  expect(different.map(count)).toEqual(listed);
  expect(listed.reduce((sum, some) => sum + some, ways.same)).toBe(ways.all);
});
