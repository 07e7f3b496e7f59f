import { similar } from '#domain/faults/checkable';
import type { Answers, Question } from './questions.ts';

/** Asks a person; undefined where nobody answers any more. */
export type Ask = (text: string) => Promise<string | undefined>;

/** Thrown with a sentence where a question stays without a good answer. */
export class Unanswered extends Error {}

/**
 * The answers to all questions: those that were given beforehand, and the rest from a person, who is asked again where
 * an answer cannot be.
 */
export async function collect(
  questions: readonly ((answers: Answers) => Question)[],
  given: Answers,
  ask: Ask,
): Promise<Answers> {
  let answers: Answers = {};
  for (const next of questions) {
    const question = next(answers);
    answers = { ...answers, [question.name]: await answerTo(question, given[question.name], ask) };
  }
  return answers;
}

async function answerTo(question: Question, given: string | undefined, ask: Ask): Promise<string> {
  if (given !== undefined) {
    const { value, problem } = judged(question, given);
    if (value === undefined) throw new Unanswered(`--${question.name} ${given}: ${problem}`);
    return value;
  }
  for (let before = ''; ; ) {
    const said = await ask(`${before}${shown(question)}`);
    if (said === undefined) throw new Unanswered(`Nog nodig: --${question.name}. ${question.text}`);
    const { value, problem } = judged(question, said);
    if (value !== undefined) return value;
    before = `${problem}\n\n`;
  }
}

function shown({ text, choices, usual }: Question): string {
  const list = (choices ?? []).map((choice, at) => `  ${String(at + 1).padStart(2)} ${choice}`);
  return [text, ...list, `${usual === undefined ? '' : `(Enter: ${usual}) `}> `].join('\n');
}

type Judged = { value: string; problem?: never } | { value?: never; problem: string };

/** A choice may be given by its number. */
function judged({ choices, usual, wrong }: Question, said: string): Judged {
  const answer = said.trim() || (usual ?? '');
  if (!choices) {
    const problem = answer === '' ? 'Schrijf iets op.' : wrong?.(answer);
    return problem === undefined ? { value: answer } : { problem };
  }
  const value = choices.includes(answer) ? answer : choices[Number(answer) - 1];
  if (value !== undefined) return { value };
  return { problem: `Dit staat er niet bij. Kies uit: ${choices.join(', ')}.${similar(answer, choices)}` };
}
