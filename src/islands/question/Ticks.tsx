import type { Choice } from '#domain/question';
import { Line } from '../text/Markdown.tsx';

interface Props {
  name: string;
  type: 'radio' | 'checkbox';
  options: readonly Choice[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}

/** Radios or checkboxes, one row per option; the whole row can be pressed. */
export function Ticks({ name, type, options, chosen, onChange }: Props) {
  function change(id: string, on: boolean) {
    if (type === 'radio') onChange([id]);
    else
      onChange(options.map((option) => option.id).filter((option) => (option === id ? on : chosen.includes(option))));
  }

  return (
    <div class="answers">
      {options.map(({ id, text }) => (
        <label key={id} class="choice answer">
          <input
            type={type}
            name={name}
            value={id}
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) => change(id, currentTarget.checked)}
          />
          <span>
            <Line text={text} />
          </span>
        </label>
      ))}
    </div>
  );
}
