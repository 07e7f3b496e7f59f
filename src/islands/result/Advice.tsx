import { useEffect, useRef, useState } from 'preact/hooks';
import { type PlacementAdvice, withAdvice } from '#domain/placement';
import { readDevice, storageIsBlocked, writeDevice } from '../../client/device.ts';
import { cellTitle } from '../../text/cells.ts';
import { practiceTestText } from '../../text/practice-test.ts';
import { testStartText } from '../../text/test-start.ts';
import { BadgePicture } from '../badges/BadgePicture.tsx';
import type { TestOfCell } from './tests.ts';

const text = practiceTestText.advice;
interface Props {
  placement: readonly PlacementAdvice[];
  tests: readonly TestOfCell[];
}

/** What the placement advises: which tests one can take now. It orders the path on this device, and is no credit. */
export function Advice({ placement, tests }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [kept, setKept] = useState(true);
  const ready = placement.filter((one) => one.ready);

  useEffect(() => {
    writeDevice({ placed: withAdvice(readDevice().placed, placement, new Date().toISOString()) });
    setKept(!storageIsBlocked());
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div class="test-start">
      <div class="title">
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <p class="nl-paragraph nl-paragraph--lead">{text.lead(ready.length, placement.length)}</p>
      </div>
      <section class="next-step result-step" aria-labelledby="volgende">
        <div class="stack">
          <p class="kicker">{testStartText.kicker}</p>
          <h2 id="volgende">{text.next}</h2>
          <p>{text.nextSays}</p>
        </div>
        <a class="nl-button nl-button--primary" href="/leerpad">
          {text.nextAction}
        </a>
      </section>
      <ul class="advice">
        {placement.map((one) => (
          <li key={one.cell} class="cell-outcome">
            <BadgePicture cell={one.cell} />
            <div class="stack">
              <p class={one.ready ? 'decision decision-attained' : 'decision decision-not-yet'}>
                <i aria-hidden="true" /> {one.ready ? text.ready : text.learn}
              </p>
              <h2>{cellTitle(one.cell)}</h2>
              <p class="medium">
                <a href={wayOn(one, tests)}>
                  {one.ready ? text.toTest : text.toLessons}
                  <span class="visually-hidden">: {cellTitle(one.cell)}</span>
                </a>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p class="medium quiet">{kept ? text.kept : text.blocked}</p>
    </div>
  );
}

function wayOn({ cell, ready }: PlacementAdvice, tests: readonly TestOfCell[]): string {
  const test = tests.find((one) => one.cell === cell);
  return ready && test ? `/toets/${test.id}` : `/taxonomie/cel/${cell}`;
}
