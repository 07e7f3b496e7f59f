import { useEffect, useState } from 'preact/hooks';
import { followWork, type HowFar } from '../../client/under-way.ts';
import { underWayText as text } from '../../text/under-way.ts';
import '../../styles/under-way.css';

/**
 * Says that the server is at work on what the page asked, and how far it is. It stays in sight at the foot of the window.
 * Only the sentence is a live region: a number that keeps moving would never let anybody finish reading.
 */
export function UnderWay() {
  const [howFar, setHowFar] = useState<HowFar>();
  useEffect(() => followWork(setHowFar), []);
  const isShown = howFar !== undefined;
  // What was pressed may be where this comes to stand.
  useEffect(() => {
    if (isShown) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    <div class={isShown ? 'under-way' : undefined}>
      <p role="status">
        {howFar && (
          <>
            <b>{text.work[howFar.work]}</b> {text.goesOn}
          </>
        )}
      </p>
      {howFar && <Bar {...howFar} />}
    </div>
  );
}

function Bar({ done, of }: HowFar) {
  if (of === 0) return <progress aria-label={text.progress} />;
  return (
    <div class="under-way-bar">
      <progress max={of} value={done} aria-label={text.progress} />
      <span aria-hidden="true">{text.part(done, of)}</span>
    </div>
  );
}
