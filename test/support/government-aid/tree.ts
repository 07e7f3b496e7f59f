import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';

/** The decision tree of the government's own aid (MinBZK/ai-verordening-beslishulp), as far as its ways go. */
const Redirect = z.object({
  if: z.string().optional(),
  nextQuestionId: z.string().optional(),
  nextConclusionId: z.string().optional(),
});
const Tree = z.object({
  questions: z.array(
    z.object({
      questionId: z.string(),
      answers: z.array(
        Redirect.extend({
          answer: z.string(),
          labels: z.array(z.string()).default([]),
          redirects: z.array(Redirect).default([]),
        }),
      ),
    }),
  ),
});
export type GovernmentTree = z.infer<typeof Tree>;

/** One way through the tree: what was answered, what labels that gave, and where it ended. */
export interface GovernmentWay {
  steps: readonly { question: string; answer: string }[];
  labels: readonly string[];
  conclusion: string;
}

export const readGovernmentTree = (file: string): GovernmentTree => Tree.parse(parse(readFileSync(file, 'utf8')));

/** Every way from the first question to a conclusion. */
export function* governmentWays(
  tree: GovernmentTree,
  id = '1.1',
  before: Omit<GovernmentWay, 'conclusion'> = { steps: [], labels: [] },
): Generator<GovernmentWay> {
  const question = tree.questions.find(({ questionId }) => questionId === id);
  if (!question) throw new RangeError(`no question ${id}`);
  for (const { answer, labels: given, redirects, ...direct } of question.answers) {
    const labels = [...before.labels, ...given];
    const way = { labels, steps: [...before.steps, { question: id, answer: answer.replace(/<[^>]+>/g, '').trim() }] };
    const to = [direct, ...redirects].find((one) => leads(one) && (!one.if || holds(one.if, labels)));
    if (to?.nextConclusionId) yield { ...way, conclusion: to.nextConclusionId };
    else if (to?.nextQuestionId) yield* governmentWays(tree, to.nextQuestionId, way);
    else throw new RangeError(`no way on from ${id}, ${answer}`);
  }
}

const leads = (to: z.infer<typeof Redirect>) => Boolean(to.nextQuestionId ?? to.nextConclusionId);

/** The tree's conditions are `"label" in labels`, joined by &&, || and !, with brackets. */
function holds(condition: string, labels: readonly string[]): boolean {
  let open = condition
    .replace(/"([^"]+)" in labels/g, (_, label: string) => (labels.includes(label) ? 'T' : 'F'))
    .replaceAll(' ', '');
  while (open.includes('(')) open = open.replace(/\(([TF!&|]+)\)/, (_, inner: string) => (isTrue(inner) ? 'T' : 'F'));
  return isTrue(open);
}

function isTrue(flat: string): boolean {
  if (!/^[TF!&|]+$/.test(flat)) throw new RangeError(`unknown condition: ${flat}`);
  return flat.split('||').some((all) => all.split('&&').every((one) => one === 'T' || one === '!F'));
}
