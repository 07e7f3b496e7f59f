import { useState } from 'preact/hooks';
import type { Trouble } from '../../client/api.ts';
import { type Attempt, submitAttempt } from '../../client/attempts.ts';
import { onceKey } from '../../client/once-key.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { allAnswers } from './paper.ts';
import type { Place } from './place.ts';
import { ReportForm } from './ReportForm.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { TestPaper } from './TestPaper.tsx';
import { useAnswers } from './useAnswers.ts';
import { resultAddress } from './useAttempt.ts';

interface Props {
  attempt: Attempt;
  subtitle: string;
  place: Place;
  go(to: Place): void;
}

/** An attempt under way: each answer is saved as it is given, and handed in once. */
export function MakingTest({ attempt, subtitle, place, go }: Props) {
  const { questions } = attempt;
  const answers = useAnswers(attempt);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  async function handIn() {
    setBusy(true);
    setTrouble(undefined);
    const key = onceKey(`inleveren-${attempt.id}`);
    const outcome = await submitAttempt(attempt.id, allAnswers({ questions, answers: answers.given }), key.current());
    if (outcome.kind !== 'ok' && !isHandedIn(outcome)) {
      // A refusal is an answer: what is sent next is another wish.
      if (outcome.kind === 'refused') key.spent();
      setTrouble(outcome);
      setBusy(false);
      return;
    }
    key.spent();
    answers.forget();
    location.replace(resultAddress(attempt.id));
  }

  return (
    <TestPaper
      title={attempt.title}
      subtitle={subtitle}
      questions={questions}
      answers={answers.given}
      onAnswer={answers.give}
      place={place}
      go={go}
      status={<SaveStatus state={answers.state} result={resultAddress(attempt.id)} />}
      handIn={{ busy, send: handIn, trouble: <TroubleNotice trouble={trouble} /> }}
      report={({ id }) => <ReportForm key={id} attempt={attempt.id} question={id} />}
    />
  );
}

/**
 * True also where it was handed in before: in another tab, or by a request whose answer got lost. The server knows the
 * key of such a request, with the answers of that moment.
 */
function isHandedIn(trouble: Trouble): boolean {
  return trouble.kind === 'refused' && ['already-submitted', 'key-reused'].includes(trouble.problem.code);
}
