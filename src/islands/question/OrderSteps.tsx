import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../../styles/order.css';
import type { Choice } from '#domain/question';
import { orderMoves as moves } from '../../text/order.ts';
import { questionText as text } from '../../text/question.ts';
import { MoveButton } from '../shared/MoveButton.tsx';
import { moved } from '../shared/moved.ts';
import { Line } from '../text/Markdown.tsx';

interface Props {
  name: string;
  steps: readonly Choice[];
  /** The given order; empty while there is none. */
  order: readonly string[];
  onChange(order: string[]): void;
}

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
    setSaid(moves.moved(wording(id), next.indexOf(id) + 1, next.length));
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
                label={moves.up(wording(id))}
                arrow="up"
                atEnd={at === 0}
                onPress={(button) => move(id, -1, button)}
              />
              <MoveButton
                label={moves.down(wording(id))}
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
        <span>{text.mineOrder}</span>
      </label>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
