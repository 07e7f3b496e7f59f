import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '#domain/question';
import { questionText } from '../../text/question.ts';
import { Line } from '../text/Markdown.tsx';
import { moved } from './answer-state.ts';

interface Props {
  name: string;
  steps: readonly Choice[];
  /** The given order; empty while there is none. */
  order: readonly string[];
  onChange(order: string[]): void;
}
const text = questionText.order;

/** Steps with a button up and down each. The order shown first is no answer until the learner says so. */
export function OrderSteps({ name, steps, order, onChange }: Props) {
  const shown = order.length === steps.length ? order : steps.map(({ id }) => id);
  const [said, setSaid] = useState('');
  const pressed = useRef<HTMLButtonElement | null>(null);
  const wording = (id: string) => steps.find((step) => step.id === id)?.text ?? '';

  // A row that changes places loses the focus in some browsers; the button that was pressed keeps it here.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [shown.join()]);

  function move(id: string, by: -1 | 1, button: HTMLButtonElement) {
    const next = moved(shown, id, by);
    if (next.join() === shown.join()) return;
    pressed.current = button;
    setSaid(text.moved(wording(id), next.indexOf(id) + 1, next.length));
    onChange(next);
  }

  return (
    <div>
      <ol class="order">
        {shown.map((id, at) => (
          <li key={id}>
            <b aria-hidden="true">{at + 1}</b>
            <span>
              <Line text={wording(id)} />
            </span>
            <span class="order-moves">
              <MoveButton
                label={text.up(wording(id))}
                arrow="up"
                atEnd={at === 0}
                onPress={(button) => move(id, -1, button)}
              />
              <MoveButton
                label={text.down(wording(id))}
                arrow="down"
                atEnd={at === shown.length - 1}
                onPress={(button) => move(id, 1, button)}
              />
            </span>
          </li>
        ))}
      </ol>
      <label class="choice order-mine">
        <input
          type="checkbox"
          name={name}
          checked={order.length > 0}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? [...shown] : [])}
        />
        <span>{text.mine}</span>
      </label>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

interface MoveProps {
  label: string;
  arrow: 'up' | 'down';
  atEnd: boolean;
  onPress(button: HTMLButtonElement): void;
}

/** Stays focusable at the end of the list, so that the keyboard is never left without a place. */
function MoveButton({ label, arrow, atEnd, onPress }: MoveProps) {
  return (
    <button
      type="button"
      class="move"
      aria-label={label}
      aria-disabled={atEnd}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={arrow === 'up' ? 'M12 20V5M5 12l7-7 7 7' : 'M12 4v15M5 12l7 7 7-7'} />
      </svg>
    </button>
  );
}
