import { useState } from 'preact/hooks';
import '../../styles/fields.ts';
import '../../styles/number.css';
import { readDutchNumber } from '#domain/dutch-number';
import { questionText as text } from '../../text/question.ts';

interface Props {
  name: string;
  unit: string;
  /** The given number as it was typed; empty while there is none. */
  given: string;
  onChange(typed: string): void;
}

/** A field for one number with its unit. What cannot be read as a number is no answer, and says so once left. */
export function NumberField({ name, unit, given, onChange }: Props) {
  const [draft, setDraft] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const typed = draft ?? given;
  const read = readDutchNumber(typed, unit);
  const fault = isLeft && typed.trim() !== '' && read.kind === 'fault' ? read.detail : undefined;

  function change(next: string) {
    const isNumber = readDutchNumber(next, unit).kind === 'number';
    setDraft(isNumber ? undefined : next);
    onChange(isNumber ? next : '');
  }

  return (
    <div class="number">
      <label for={`${name}-number`}>{text.number}</label>
      <div class="number-field">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id={`${name}-number`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          value={typed}
          aria-describedby={`${name}-unit ${name}-hint ${name}-fault`}
          aria-invalid={fault !== undefined}
          onInput={({ currentTarget }) => change(currentTarget.value)}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
        />
        <span id={`${name}-unit`}>{unit}</span>
      </div>
      <p class="number-fault" id={`${name}-fault`} role="status">
        {fault}
      </p>
    </div>
  );
}
