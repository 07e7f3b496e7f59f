import type { Answer, Question } from '#domain/question';
import { givenNumber, givenOptions, givenPlacements, placed, ticked, typed } from './answer-state.ts';
import { NumberField } from './NumberField.tsx';
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
  const { id, kind, options = [], cards = [], targets = [], unit = '' } = question;
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
    case 'number':
      return (
        <NumberField name={id} unit={unit} given={givenNumber(answer)} onChange={(text) => onAnswer(typed(text))} />
      );
    default:
      return kind satisfies never;
  }
}
