import '../../styles/practice.css';
import type { MultipleChoice } from '#domain/schema/practice';
import { multipleText } from '../../text/practice.ts';
import { TickList } from './TickList.tsx';

/** Tick all that is right; how many that are is not said. */
export function MultiplePractice({ id, question, options }: MultipleChoice) {
  return (
    <TickList
      id={id}
      question={question}
      options={options.map(({ text, correct = false, feedback }) => ({ text, feedback, sought: correct }))}
      said={multipleText.verdicts}
      summary={multipleText.summary}
    />
  );
}
