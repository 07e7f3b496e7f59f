import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DatedLaw } from '#domain/decision-aid/law-on';
import type { AidQuestion } from '#domain/schema/decision-aid';
import { decisionAidText as text } from '../../text/decision-aid.ts';
import { LawLinks } from './LawLinks.tsx';

interface Props {
  id: string;
  number: number;
  question: AidQuestion;
  laws: Readonly<Record<string, DatedLaw>>;
  heading: RefObject<HTMLHeadingElement>;
  onAnswer: (answer: string) => void;
  onBack?: () => void;
}

/** One question with what somebody needs to know to answer it. */
export function AidQuestionForm({ id, number, question, laws, heading, onAnswer, onBack }: Props) {
  const [chosen, setChosen] = useState<string>();
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  function send(event: Event) {
    event.preventDefault();
    if (chosen !== undefined) return onAnswer(chosen);
    setAsked(true);
    form.current?.querySelector('input')?.focus();
  }

  return (
    <form ref={form} class="aid-question" onSubmit={send}>
      <p class="kicker">{text.kicker(number, question.topic)}</p>
      <h2 id="beslisvraag" ref={heading} tabIndex={-1}>
        {question.question}
      </h2>
      <div id="beslisvraag-uitleg" class="stack measure">
        <p>{question.help}</p>
      </div>
      {question.list && (
        <div class="aid-list medium">
          <h3 class="small-heading">{question.list.title}</h3>
          <ul>
            {question.list.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      )}
      <div
        role="radiogroup"
        aria-labelledby="beslisvraag"
        aria-describedby={asked ? 'beslisvraag-fout' : 'beslisvraag-uitleg'}
      >
        {question.answers.map((answer) => (
          <label class="choice" key={answer.id}>
            <input
              type="radio"
              name={id}
              checked={chosen === answer.id}
              onChange={() => {
                setChosen(answer.id);
                setAsked(false);
              }}
            />
            <span>
              {answer.text}
              {answer.hint && <small>{answer.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      <p id="beslisvraag-fout" class="field-fault" role="alert">
        {asked ? text.chooseFirst : ''}
      </p>
      <div class="row">
        <button class="nl-button nl-button--primary" type="submit">
          {text.next}
        </button>
        {onBack && (
          <button class="nl-button nl-button--secondary" type="button" onClick={onBack}>
            {text.back}
          </button>
        )}
      </div>
      <p class="small quiet">
        {text.law} <LawLinks references={question.law} sources={question.sources} laws={laws} />
      </p>
    </form>
  );
}
