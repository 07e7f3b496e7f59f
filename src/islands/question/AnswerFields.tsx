import type { Answer, Question } from '#domain/question';
import { givenOptions, givenPlacements, placed, ticked } from './answer-state.ts';
import { OrderSteps } from './OrderSteps.tsx';
import { Placements } from './Placements.tsx';
import { Ticks } from './Ticks.tsx';

interface Props {
  question: Question;
  answer: Answer | null;
  onAnswer(answer: Answer | null): void;
}

/** The controls of one question, by its kind. */
export function AnswerFields({ question, answer, onAnswer }: Props) {
  const { id, kind, options = [], cards = [], targets = [] } = question;
  const choose = (chosen: string[]) => onAnswer(ticked(chosen));
  switch (kind) {
    case 'single':
      return <Ticks name={id} type="radio" options={options} chosen={givenOptions(answer)} onChange={choose} />;
    case 'multiple':
    case 'fault':
      return <Ticks name={id} type="checkbox" options={options} chosen={givenOptions(answer)} onChange={choose} />;
    case 'order':
      return <OrderSteps name={id} steps={options} order={givenOptions(answer)} onChange={choose} />;
    case 'match':
    case 'categories': {
      const placements = givenPlacements(answer);
      return (
        <Placements
          name={id}
          cards={cards}
          targets={targets}
          placements={placements}
          onPlace={(card, target) => onAnswer(placed(placements, card, target))}
        />
      );
    }
    default:
      return kind satisfies never;
  }
}
