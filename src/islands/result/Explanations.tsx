import type { ComponentChildren } from 'preact';
import type { MarkedQuestion } from '../../client/attempts.ts';
import { assessmentText } from '../../text/assessment.ts';
import { markOf, resultText } from '../../text/result.ts';
import { readStem } from '../question/stem.ts';
import { Line, Markdown } from '../text/Markdown.tsx';
import { ExplainedAnswer } from './ExplainedAnswer.tsx';

const text = resultText.questions;
interface Props {
  questions: readonly MarkedQuestion[];
  report?: (question: string) => ComponentChildren;
}

/** Each question folded away, with its mark in words; open it for what was chosen and why. */
export function Explanations({ questions, report }: Props) {
  const hidden = questions.some(({ answered, score, explanation }) => !explanation.key && (!answered || score < 1));
  return (
    <section class="section" aria-labelledby="uitleg">
      <h2 id="uitleg">{text.title}</h2>
      <p class="medium quiet under">
        {text.hint} {hidden && text.keyLater}
      </p>
      <ol class="ruled explained">
        {questions.map((marked, index) => {
          const mark = markOf(marked);
          const stem = readStem(marked.question.stem);
          return (
            <li key={marked.question.id}>
              <details>
                <summary>
                  <span class={`mark mark-${mark}`}>
                    <i aria-hidden="true" /> {text.marks[mark]}
                  </span>
                  <span>
                    {assessmentText.question(index + 1)}: <Line text={stem.question || marked.question.stem} />
                  </span>
                </summary>
                <div class="explained-body stack">
                  <Situation {...marked.question} situation={stem.situation} />
                  <ExplainedAnswer marked={marked} />
                  {report?.(marked.question.id)}
                </div>
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Situation({
  scenario,
  material,
  situation,
}: Pick<MarkedQuestion['question'], 'scenario' | 'material'> & { situation: string }) {
  return (
    <div class="stack measure">
      {scenario && <Markdown text={scenario.text} />}
      <Markdown text={situation} />
      {material && (
        <>
          <h3>{material.title}</h3>
          <Markdown text={material.text} />
        </>
      )}
    </div>
  );
}
