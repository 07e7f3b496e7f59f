import { useRef, useState } from 'preact/hooks';
import type { Situation } from '#domain/requirement';
import { situationFragment } from '#domain/situation-link';
import { profileText } from '../../text/profile.ts';
import '../../styles/fields.ts';

const text = profileText.share;

/** The profile as a link: the choices stand in the fragment, so that they reach no server. */
export function ShareLink({ situation }: { situation: Situation }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const link = `${location.origin}${location.pathname}#${situationFragment(situation)}`;

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setSaid(text.copied);
    } catch {
      setSaid(text.byHand);
    }
  }

  return (
    <details class="share no-print">
      <summary>{text.open}</summary>
      <div class="field">
        <label for="profiellink">{text.label}</label>
        <span class="field-hint" id="profiellink-uitleg">
          {text.hint}
        </span>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="profiellink"
          type="text"
          readOnly
          value={link}
          ref={field}
          aria-describedby="profiellink-uitleg"
        />
        <div class="row">
          <button class="nl-button nl-button--secondary" type="button" onClick={copy}>
            {text.copy}
          </button>
          <span role="status">{said}</span>
        </div>
      </div>
    </details>
  );
}
