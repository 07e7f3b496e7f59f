import { useEffect, useRef, useState } from 'preact/hooks';
import { isEmpty } from '#domain/arrival';
import { forgetDevice, readDevice } from '../../client/device.ts';
import { forgetKeptPages } from '../../client/offline/kept-pages.ts';
import { signOut } from '../../client/session.ts';
import { accountText } from '../../text/account.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';

const text = accountText.signOut;

export function SignOut({ gone }: { gone: () => void }) {
  const { busy, trouble, run } = useTask();
  return (
    <section class="stack">
      <h2>{text.title}</h2>
      <div class="row">
        <button
          class="nl-button nl-button--primary"
          type="button"
          aria-disabled={busy}
          onClick={() => run(() => signOut('here'), gone)}
        >
          {busy ? text.busy : text.here}
        </button>
        <button class="link-button" type="button" onClick={() => run(() => signOut('everywhere'), gone)}>
          {text.everywhere}
        </button>
      </div>
      <TroubleNotice trouble={trouble} />
    </section>
  );
}

/** After signing out: what this device still holds stays until the learner wipes it. */
export function GoneFromHere({ title = text.done, why = text.doneWhy }: { title?: string; why?: string }) {
  const [wiped, setWiped] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { situation, reflections, completions } = readDevice();
  const holds = !isEmpty(situation) || Object.keys({ ...reflections, ...completions }).length > 0;
  return (
    <div class="stack">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p role="status">{wiped ? text.wiped : why}</p>
      {holds && (
        <>
          <p class="measure">{text.copy}</p>
          <button
            class="nl-button nl-button--secondary"
            type="button"
            onClick={() => {
              forgetDevice();
              void forgetKeptPages();
              setWiped(true);
            }}
          >
            {text.wipe}
          </button>
        </>
      )}
    </div>
  );
}
