import { useState } from 'preact/hooks';
import { mark } from '#domain/marking';
import { type Answer, explain, publicItem, readAnswer } from '#domain/question';
import type { Item } from '#domain/schema/item';
import type { Scenario } from '#domain/schema/scenario';
import { drawnItem } from '#domain/template';
import { QuestionView } from '../islands/question/QuestionView.tsx';
import { ExplainedAnswer } from '../islands/result/ExplainedAnswer.tsx';
import { itemText } from '../text/item-statistics.ts';
import { workbenchText as text } from './text.ts';

const questionId = 'q1';

/** An item as a learner sees it, to answer and have marked at once, with its key and rationales beneath it. */
export function PlayItem({ item: stored, scenario }: { item: Item; scenario?: Scenario | undefined }) {
  const [draw, setDraw] = useState(1);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [checked, setChecked] = useState(false);
  const seed = `werkbank-${draw}`;
  const item = drawnItem(stored, seed);
  const question = publicItem(item, scenario, seed, questionId);
  const read = readAnswer(item, seed, questionId, answer);
  const response = checked && read.kind === 'response' ? read.response : null;
  const { score, answered } = mark(item, response);

  function afresh(next: number) {
    setDraw(next);
    setAnswer(null);
    setChecked(false);
  }

  return (
    <div class="stack">
      <h2 class="visually-hidden">{text.asLearner}</h2>
      <QuestionView
        key={seed}
        question={question}
        answer={answer}
        onAnswer={(given) => {
          setAnswer(given);
          setChecked(false);
        }}
      >
        <p class="row actions">
          <button class="nl-button nl-button--primary" type="button" onClick={() => setChecked(true)}>
            {text.check}
          </button>
          <button class="nl-button nl-button--secondary" type="button" onClick={() => afresh(draw)}>
            {text.again}
          </button>
          <button class="nl-button nl-button--secondary" type="button" onClick={() => afresh(draw + 1)}>
            {text.otherDraw}
          </button>
        </p>
        <p role="status">
          {checked && read.kind === 'fault' && read.detail}
          {checked && read.kind === 'response' && (answered ? text.score(itemText.percent(score)) : text.open)}
        </p>
      </QuestionView>
      <section class="section stack">
        <ExplainedAnswer
          marked={{
            question,
            cell: item.cell,
            answer: checked ? answer : null,
            answered,
            score,
            explanation: explain(item, seed, questionId, response, true),
          }}
        />
      </section>
    </div>
  );
}
