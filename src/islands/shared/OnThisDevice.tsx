import { useRef, useState } from 'preact/hooks';
import { storageIsBlocked } from '../../client/device.ts';
import { sharedText as text } from '../../text/shared.ts';

interface Props {
  /** What is kept, said as a sentence. */
  kept: string;
  wipe: { wipe: string; confirm: string; done: string };
  onWipe: () => void;
}

/** Where it is kept, and a way to wipe it that takes two steps. */
export function OnThisDevice({ kept, wipe, onWipe }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const opener = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');

  function confirm() {
    onWipe();
    setSaid(wipe.done);
    opener.current?.focus();
    if (details.current) details.current.open = false;
  }

  return (
    <div class="on-device no-print">
      <p class="medium">{storageIsBlocked() ? text.blocked : kept}</p>
      <details ref={details}>
        <summary ref={opener}>{wipe.wipe}</summary>
        <button class="nl-button nl-button--primary" type="button" onClick={confirm}>
          {wipe.confirm}
        </button>
      </details>
      <p class="medium" role="status">
        {said}
      </p>
    </div>
  );
}
