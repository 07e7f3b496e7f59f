import type { ComponentChildren } from 'preact';
import type { Answer, Question } from '#domain/question';
import type { GivenAnswer } from '../../client/attempts.ts';
import { type AnswerState, answerState } from '../question/answer-state.ts';
import type { Place } from './place.ts';

/** A test as it lies before somebody, whether it counts or not. */
export interface Paper {
  title: string;
  subtitle: string;
  questions: readonly Question[];
  answers: Readonly<Record<string, Answer | null>>;
  onAnswer(question: string, answer: Answer | null): void;
  place: Place;
  go(to: Place): void;
  /** What was said about keeping the answers. */
  status: ComponentChildren;
  handIn: {
    busy: boolean;
    /** Why it did not work, with what to do. */
    trouble?: ComponentChildren;
    send(): void;
  };
  /** A way to say that a question is wrong. */
  report?(question: Question): ComponentChildren;
}

export function answerStates({ questions, answers }: Pick<Paper, 'questions' | 'answers'>): AnswerState[] {
  return questions.map((question) => answerState(question, answers[question.id]));
}

/** One answer per question, as it is handed in; what is open goes along as open. */
export function allAnswers({ questions, answers }: Pick<Paper, 'questions' | 'answers'>): GivenAnswer[] {
  return questions.map(({ id }) => ({ question: id, answer: answers[id] ?? null }));
}
