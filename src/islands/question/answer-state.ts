import type { Answer, Question } from '#domain/question';

export type AnswerState = 'open' | 'partly' | 'given';

/** Whether a question still waits for something; cards may be left over. */
export function answerState(question: Question, answer: Answer | null | undefined): AnswerState {
  if (!answer) return 'open';
  if ('number' in answer) return 'given';
  if ('options' in answer) return answer.options.length > 0 ? 'given' : 'open';
  const cards = question.cards ?? [];
  const placed = cards.filter(({ id }) => answer.placements[id] !== undefined).length;
  if (placed === 0) return 'open';
  return placed < cards.length ? 'partly' : 'given';
}

/** The options of an answer; of cards or nothing, none. */
export function givenOptions(answer: Answer | null): readonly string[] {
  return answer && 'options' in answer ? answer.options : [];
}

/** Where the cards were put; of options or nothing, nowhere. */
export function givenPlacements(answer: Answer | null): Readonly<Record<string, string>> {
  return answer && 'placements' in answer ? answer.placements : {};
}

/** The number as it was typed; of anything else nothing. */
export function givenNumber(answer: Answer | null): string {
  return answer && 'number' in answer ? answer.number : '';
}

/** An answer without anything in it is a question left open. */
export function ticked(options: readonly string[]): Answer | null {
  return options.length > 0 ? { options: [...options] } : null;
}

export function typed(number: string): Answer | null {
  return number.trim() === '' ? null : { number };
}

export function placed(placements: Readonly<Record<string, string>>, card: string, target: string): Answer | null {
  const { [card]: _, ...others } = placements;
  const next = target === '' ? others : { ...others, [card]: target };
  return Object.keys(next).length > 0 ? { placements: next } : null;
}
