import { useEffect, useRef, useState } from 'preact/hooks';
import type { HoldingKind } from '#domain/carry-over';
import type { carryOver } from '../../client/carry-over.ts';
import { forgetDevice } from '../../client/device.ts';
import { wayBackHere } from '../../client/way-back.ts';
import { carryOverText as text } from '../../text/carry-over.ts';

export type Imported = Extract<Awaited<ReturnType<typeof carryOver>>, { kind: 'ok' }>['value'];

interface Props {
  imported: Imported;
  kinds: readonly HoldingKind[];
}

/** What was taken over, what stayed as it was, and the way on. */
export function CarriedOver({ imported, kinds }: Props) {
  const [wiped, setWiped] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { outcome } = text;

  return (
    <div class="carry-over stack">
      <h2 ref={heading} tabIndex={-1}>
        {text.done}
      </h2>
      <ul>
        {kinds.includes('situation') && <li>{outcome.situation[imported.situation]}</li>}
        {(['reflections', 'completions'] as const)
          .filter((kind) => kinds.includes(kind))
          .map((kind) => (
            <li key={kind}>{outcome.counted(kind, imported[kind].takenOver, imported[kind].kept)}</li>
          ))}
        {imported.removed.length > 0 && <li>{outcome.removed(imported.removed)}</li>}
      </ul>
      <p role="status">{wiped ? text.wiped : text.keepsCopy}</p>
      <div class="row">
        <a class="nl-button nl-button--primary" href={wayBackHere() ?? '/account'}>
          {text.goOn}
        </a>
        {!wiped && (
          <button
            class="link-button"
            type="button"
            onClick={() => {
              forgetDevice();
              setWiped(true);
            }}
          >
            {text.wipe}
          </button>
        )}
      </div>
    </div>
  );
}
