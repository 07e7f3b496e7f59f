import type { ComponentChildren } from 'preact';
import type { Answer, Question } from '#domain/question';
import { questionText as text } from '../../text/question.ts';
import { Line, Markdown } from '../text/Markdown.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import { readStem } from './stem.ts';

interface Props {
  question: Question;
  answer: Answer | null;
  onAnswer(answer: Answer | null): void;
  /** What stands under the answers, such as the buttons. */
  children?: ComponentChildren;
}

/** One question: what it is about on the left, what to decide on the right. */
export function QuestionView({ question, answer, onAnswer, children }: Props) {
  const { id, kind, scenario, material } = question;
  const stem = readStem(question.stem);
  const aside = scenario ?? (stem.situation ? { title: text.situation, text: stem.situation } : undefined);
  const besideAnswers = scenario ? stem.situation : '';

  return (
    <div class="question">
      {(aside || material) && (
        <div class="question-material">
          {aside && <Material {...aside} />}
          {material && <Material {...material} />}
        </div>
      )}
      <div class="question-answers">
        {besideAnswers && (
          <div class="stack question-lead">
            <Markdown text={besideAnswers} />
          </div>
        )}
        <fieldset aria-describedby={`${id}-hint`}>
          <legend>
            <h3>
              <Line text={stem.question || text.yourAnswer} />
            </h3>
          </legend>
          <p id={`${id}-hint`} class="small quiet hint">
            {text.hints[kind]}
          </p>
          <AnswerFields question={question} answer={answer} onAnswer={onAnswer} />
        </fieldset>
        {children}
      </div>
    </div>
  );
}

function Material({ title, text: body }: { title: string; text: string }) {
  return (
    <section class="material stack">
      <h3>{title}</h3>
      <Markdown text={body} />
    </section>
  );
}
