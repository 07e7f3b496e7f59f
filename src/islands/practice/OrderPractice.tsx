import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../../styles/order.css';
import '../../styles/practice.css';
import type { Sequence } from '#domain/schema/practice';
import { orderMoves as moves } from '../../text/order.ts';
import { orderText } from '../../text/practice.ts';
import { MoveButton } from '../shared/MoveButton.tsx';
import { moved } from '../shared/moved.ts';
import { CheckedForm } from './CheckedForm.tsx';
import { Feedback } from './Feedback.tsx';
import { rightPlaces } from './verdicts.ts';

interface Props extends Sequence {
  /** The texts of the steps in the order that is shown first. */
  shuffled: readonly string[];
}

/** Steps to put in order, with a button up and down each; a mouse may drag them as well. */
export function OrderPractice({ id, question, steps, shuffled }: Props) {
  const [order, setOrder] = useState([...shuffled]);
  const [checked, setChecked] = useState(false);
  const [said, setSaid] = useState('');
  const pressed = useRef<HTMLButtonElement | null>(null);
  const dragged = useRef<string>();
  const right = rightPlaces(
    steps.map(({ text }) => text),
    order,
  );
  const count = right.filter(Boolean).length;

  // A row that changes places loses the focus in some browsers; the button that was pressed keeps it here.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [order]);

  function put(next: string[], step: string) {
    if (next.join() === order.join()) return;
    setOrder(next);
    setChecked(false);
    setSaid(moves.moved(step, next.indexOf(step) + 1, next.length));
  }
  function press(step: string, by: -1 | 1, button: HTMLButtonElement) {
    pressed.current = button;
    put(moved(order, step, by), step);
  }
  function dragOver(event: DragEvent, at: number) {
    const step = dragged.current;
    if (step === undefined) return;
    event.preventDefault();
    put(order.toSpliced(order.indexOf(step), 1).toSpliced(at, 0, step), step);
  }

  return (
    <CheckedForm
      onCheck={() => setChecked(true)}
      score={checked ? { right: count, of: steps.length, summary: orderText.summary(count, steps.length) } : undefined}
    >
      <fieldset>
        <legend>{question}</legend>
        <ol class="order">
          {order.map((step, at) => (
            <li
              key={step}
              draggable
              onDragStart={() => {
                dragged.current = step;
              }}
              onDragOver={(event) => dragOver(event, at)}
              onDragEnd={() => {
                dragged.current = undefined;
              }}
            >
              <b aria-hidden="true">{at + 1}</b>
              <span>{step}</span>
              <span class="order-moves">
                <MoveButton
                  label={moves.up(step)}
                  arrow="up"
                  atEnd={at === 0}
                  onPress={(button) => press(step, -1, button)}
                />
                <MoveButton
                  label={moves.down(step)}
                  arrow="down"
                  atEnd={at === order.length - 1}
                  onPress={(button) => press(step, 1, button)}
                />
              </span>
              {checked && (
                <Feedback
                  id={`${id}-${at}`}
                  verdict={right[at] ? 'right' : 'other'}
                  said={orderText.verdicts[right[at] ? 'right' : 'other']}
                >
                  {steps.find(({ text }) => text === step)?.feedback ?? ''}
                </Feedback>
              )}
            </li>
          ))}
        </ol>
      </fieldset>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </CheckedForm>
  );
}
