import { useEffect, useRef } from 'preact/hooks';
import { assessmentText as text } from '../../text/assessment.ts';
import { ClearButton } from '../question/ClearButton.tsx';
import { QuestionView } from '../question/QuestionView.tsx';
import { Progress } from './Progress.tsx';
import { answerStates, type Paper } from './paper.ts';

/** All questions under each other; the way to hand in stands at the end. */
export function AllQuestions({ paper, onShowOne }: { paper: Paper; onShowOne(): void }) {
  const { title, subtitle, questions, answers, place, go } = paper;
  const asked = useRef<HTMLHeadingElement>(null);
  const at = place.question ?? 1;

  useEffect(() => {
    asked.current?.focus({ preventScroll: true });
    if (at > 1) asked.current?.scrollIntoView();
  }, [at]);

  return (
    <div>
      <div class="test-head">
        <div>
          <h1 ref={at === 1 ? asked : undefined} tabIndex={-1}>
            {title}
          </h1>
          <p class="medium quiet">{subtitle}</p>
        </div>
        <button class="link-button" type="button" onClick={onShowOne}>
          {text.showOne}
        </button>
      </div>
      <Progress states={answerStates(paper)} at={0} />
      {questions.map((question, index) => (
        <section key={question.id} class="question-in-list" aria-labelledby={`${question.id}-title`}>
          <h2 id={`${question.id}-title`} ref={at > 1 && index + 1 === at ? asked : undefined} tabIndex={-1}>
            {text.question(index + 1)}
          </h2>
          <QuestionView
            question={question}
            answer={answers[question.id] ?? null}
            onAnswer={(given) => paper.onAnswer(question.id, given)}
          >
            <ClearButton answer={answers[question.id] ?? null} onClear={() => paper.onAnswer(question.id, null)} />
            {paper.report?.(question)}
          </QuestionView>
        </section>
      ))}
      <div class="test-end">
        <button
          class="nl-button nl-button--primary"
          type="button"
          onClick={() => go({ ...place, question: undefined, overview: true })}
        >
          {text.toCheck}
        </button>
        {paper.status}
      </div>
    </div>
  );
}
