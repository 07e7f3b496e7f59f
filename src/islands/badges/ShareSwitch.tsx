import { useId, useRef, useState } from 'preact/hooks';
import { type Badge, shareBadge } from '../../client/badges.ts';
import { badgesText } from '../../text/badges.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';
import '../../styles/fields.ts';

const text = badgesText.share;

/** The public page: off until its owner switches it on; then its link, to copy or to put on LinkedIn. */
export function ShareSwitch({ badge, changed }: { badge: Badge; changed: () => void }) {
  const { trouble, run } = useTask();
  const id = useId();
  return (
    <details>
      <summary>
        {text.title}
        <span class="visually-hidden">{badgesText.of(badge.name)}</span>
      </summary>
      <div class="stack share">
        <button
          class="switch"
          type="button"
          role="switch"
          aria-checked={badge.shared}
          aria-describedby={id}
          onClick={() => run(() => shareBadge(badge.id, !badge.shared), changed)}
        >
          <span>{text.switch}</span>
          <b aria-hidden="true">{badge.shared ? text.on : text.off}</b>
        </button>
        <p id={id} class="small quiet">
          {text.hint}
        </p>
        <TroubleNotice trouble={trouble} />
        {badge.publicUrl && <PublicLink url={badge.publicUrl} />}
        {badge.linkedInUrl && (
          <p class="small">
            <a href={badge.linkedInUrl} rel="noreferrer">
              {text.linkedIn}
            </a>
          </p>
        )}
      </div>
    </details>
  );
}

function PublicLink({ url }: { url: string }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [said, setSaid] = useState('');

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      setSaid(text.copied);
    } catch {
      setSaid(text.selected);
    }
  }
  return (
    <div class="field">
      <label class="small" for={id}>
        {text.link}
      </label>
      <input class="utrecht-textbox utrecht-textbox--html-input" id={id} ref={field} type="text" readOnly value={url} />
      <div class="row">
        <button class="link-button" type="button" onClick={copy}>
          {text.copy}
        </button>
        <a href={url}>{text.open}</a>
      </div>
      <span class="small" role="status">
        {said}
      </span>
    </div>
  );
}
