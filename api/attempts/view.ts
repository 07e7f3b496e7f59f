import type { Catalogue } from '#domain/catalogue';
import { showResponse } from '#domain/question';
import { titleOf } from '../assessments/blueprint.ts';
import { cellsOf, shown, type Test } from '../assessments/test.ts';
import type { Attempt } from './schema.ts';
import type { AttemptRow, answersOf } from './store.ts';

type Head = Pick<AttemptRow, 'id' | 'assessment' | 'continues' | 'startedAt' | 'submittedAt'>;

/** What every view of an attempt begins with. */
export function attemptHead(catalogue: Catalogue, { id, assessment, continues, startedAt, submittedAt }: Head) {
  return {
    id,
    assessment,
    title: titleOf(catalogue, assessment, continues !== null),
    ...(continues && { continues }),
    startedAt,
    ...(submittedAt && { submittedAt }),
  };
}

/** The attempt as the learner sees it, built up from the questions' public side. */
export function attemptView(
  catalogue: Catalogue,
  head: Head,
  test: Test,
  saved: Awaited<ReturnType<typeof answersOf>>,
): Attempt {
  return {
    ...attemptHead(catalogue, head),
    cells: cellsOf(test).map((cell) => ({
      cell,
      questions: test.questions.flatMap((one) => (one.cell === cell ? [one.id] : [])),
    })),
    questions: shown(test),
    answers: test.questions.flatMap(({ id, item }) =>
      saved
        .filter(({ question }) => question === id)
        .map(({ response, savedAt }) => ({
          question: id,
          answer: showResponse(item, test.seed, id, response),
          savedAt,
        })),
    ),
  };
}
