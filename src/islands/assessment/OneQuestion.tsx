import { useEffect, useRef } from 'preact/hooks';
import { assessmentText as text } from '../../text/assessment.ts';
import { ClearButton } from '../question/ClearButton.tsx';
import { QuestionView } from '../question/QuestionView.tsx';
import { Progress } from './Progress.tsx';
import { answerStates, type Paper } from './paper.ts';

/** One question, with the way on and back. The heading takes the focus, so that reading starts at the question. */
export function OneQuestion({ paper, onShowAll }: { paper: Paper; onShowAll(): void }) {
  const { title, subtitle, questions, answers, place, go } = paper;
  const at = Math.min(place.question ?? 1, questions.length);
  const question = questions[at - 1];
  const head = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const top = head.current?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > innerHeight / 2) head.current?.scrollIntoView();
  }, [at]);

  if (!question) return null;
  const answer = answers[question.id] ?? null;
  const isLast = at === questions.length;
  const to = (next: number) => go({ ...place, overview: undefined, question: next });
  const toCheck = () => go({ ...place, question: undefined, overview: true });

  return (
    <div ref={head}>
      <div class="test-head">
        <div>
          <h1>{title}</h1>
          <p class="medium quiet">{subtitle}</p>
        </div>
        <h2 ref={heading} tabIndex={-1}>
          {text.questionOf(at, questions.length)}
        </h2>
      </div>
      <Progress states={answerStates(paper)} at={at} />
      <QuestionView
        key={question.id}
        question={question}
        answer={answer}
        onAnswer={(given) => paper.onAnswer(question.id, given)}
      >
        <div class="row test-moves">
          <button class="nl-button nl-button--primary" type="button" onClick={() => (isLast ? toCheck() : to(at + 1))}>
            {isLast ? text.toCheck : text.next}
          </button>
          {at > 1 && (
            <button class="link-button" type="button" onClick={() => to(at - 1)}>
              {text.previous}
            </button>
          )}
          <ClearButton answer={answer} onClear={() => paper.onAnswer(question.id, null)} />
        </div>
        {paper.status}
        <div class="row test-more">
          {!isLast && (
            <button class="link-button" type="button" onClick={toCheck}>
              {text.overview}
            </button>
          )}
          <button class="link-button" type="button" onClick={onShowAll}>
            {text.showAll}
          </button>
        </div>
        {paper.report?.(question)}
      </QuestionView>
    </div>
  );
}
