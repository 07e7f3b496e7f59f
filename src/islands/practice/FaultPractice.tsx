import '../../styles/practice.css';
import type { FaultSearch } from '#domain/schema/practice';
import { faultText } from '../../text/practice.ts';
import { TickList } from './TickList.tsx';

/** Find what is wrong in a text, with what it is about beside it. */
export function FaultPractice({ id, question, material, segments }: FaultSearch) {
  return (
    <div class={material ? 'practice-columns' : undefined}>
      {material && (
        <div class="practice-material">
          <h3>{material.title}</h3>
          {material.text.split(/\n+/).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <TickList
        id={id}
        question={question}
        options={segments.map(({ text, fault = false, feedback }) => ({ text, feedback, sought: fault }))}
        said={faultText.verdicts}
        summary={faultText.summary}
      />
    </div>
  );
}
