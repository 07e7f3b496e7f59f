import { useEffect, useRef } from 'preact/hooks';
import '../../styles/decision-aid.css';
import type { DecisionAid as Aid, Answers } from '#domain/decision-aid/aid';
import type { DatedLaw } from '#domain/decision-aid/law-on';
import { nextStep } from '#domain/decision-aid/next-step';
import type { Outcome } from '#domain/decision-aid/outcome';
import { answersBefore, answersOf } from '#domain/decision-aid/way';
import { today } from '../../client/today.ts';
import { decisionAidText as text } from '../../text/decision-aid.ts';
import { AidOutcome } from './AidOutcome.tsx';
import { AidPath } from './AidPath.tsx';
import { AidQuestionForm } from './AidQuestionForm.tsx';
import { useAnswers } from './use-answers.ts';

interface Props {
  aid: Aid;
  laws: Readonly<Record<string, DatedLaw>>;
  /** Keeps the answers in the fragment of the address. */
  inAddress?: boolean;
  /** Given by a page that can do something with the outcome; only then there is a button for it. */
  onOutcome?: (outcome: Outcome, answers: Answers) => void;
}

/** The questions about the AI Act, one by one, and what the answers come down to. Nothing is kept or sent. */
export function DecisionAid({ aid, laws, inAddress = false, onOutcome }: Props) {
  const { answers, moved, go } = useAnswers(aid, inAddress);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = nextStep(aid, answers);
  const { path } = step;
  const here = step.kind === 'question' ? step.id : step.kind;
  const back = path.at(-1);

  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [here]);

  if (step.kind === 'outcome') {
    return (
      <AidOutcome
        aid={aid}
        laws={laws}
        outcome={step.outcome}
        path={path}
        day={today()}
        inAddress={inAddress}
        heading={heading}
        onChange={(id) => go(answersBefore(path, id))}
        onAgain={() => go({})}
        {...(onOutcome && { onTake: () => onOutcome(step.outcome, answersOf(path)) })}
      />
    );
  }
  return (
    <div class="grid">
      <div class="span-8">
        <AidQuestionForm
          key={step.id}
          id={step.id}
          number={path.length + 1}
          question={step.question}
          laws={laws}
          heading={heading}
          onAnswer={(answer) => go({ ...answersOf(path), [step.id]: answer })}
          {...(back && { onBack: () => go(answersBefore(path, back.id)) })}
        />
      </div>
      <aside class="span-4 aid-aside" aria-labelledby="jouw-antwoorden">
        <h2 id="jouw-antwoorden" class="small-heading">
          {text.path.title}
        </h2>
        {path.length === 0 && <p class="medium quiet">{text.path.none}</p>}
        <AidPath path={path} laws={laws} onChange={(id) => go(answersBefore(path, id))} />
      </aside>
    </div>
  );
}
