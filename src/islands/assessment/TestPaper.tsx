import { useState } from 'preact/hooks';
import '../../styles/assessment.css';
import { type QuestionsShown, questionsShown, rememberQuestionsShown } from '../../client/question-view.ts';
import { AllQuestions } from './AllQuestions.tsx';
import { OneQuestion } from './OneQuestion.tsx';
import type { Paper } from './paper.ts';
import { TestCheck } from './TestCheck.tsx';

/** The test itself: one question at a time or all on one page, as the learner likes, and a look back before it is handed in. */
export function TestPaper(paper: Paper) {
  const [shown, setShown] = useState<QuestionsShown>(questionsShown);

  function show(next: QuestionsShown) {
    rememberQuestionsShown(next);
    setShown(next);
  }

  if (paper.place.overview) return <TestCheck paper={paper} />;
  return shown === 'all' ? (
    <AllQuestions paper={paper} onShowOne={() => show('one')} />
  ) : (
    <OneQuestion paper={paper} onShowAll={() => show('all')} />
  );
}
