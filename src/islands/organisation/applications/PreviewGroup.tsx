import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { registerImportText } from '../../../text/register-import.ts';
import { toggled } from '../../profile/toggled.ts';

const text = registerImportText.preview;

export interface Candidate {
  id: string;
  name: string;
  about: string;
  more?: ComponentChildren;
}

interface Props {
  legend: string;
  hint: string;
  candidates: readonly Candidate[];
  chosen: readonly string[];
  choose: (ids: string[]) => void;
}

/** Applications with which the same happens, each to be ticked; nothing where there are none. */
export function PreviewGroup({ legend, hint, candidates, chosen, choose }: Props) {
  const hintId = useId();
  if (candidates.length === 0) return null;
  const all = chosen.length === candidates.length;
  return (
    <fieldset class="register-group" aria-describedby={hintId}>
      <legend class="register-legend">{legend}</legend>
      <p id={hintId} class="medium quiet measure">
        {hint}
      </p>
      {candidates.length > 1 && (
        <button
          class="link-button"
          type="button"
          onClick={() => choose(all ? [] : candidates.map(({ id }) => id))}
          aria-label={`${all ? text.none : text.all}: ${legend}`}
        >
          {all ? text.none : text.all}
        </button>
      )}
      {candidates.map(({ id, name, about, more }) => (
        <div class="register-row" key={id}>
          <label class="choice">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => choose(toggled(chosen, id))} />
            <span>
              <b>{name}</b>
              {about && <small>{short(about)}</small>}
            </span>
          </label>
          {more}
        </div>
      ))}
    </fieldset>
  );
}

function short(words: string): string {
  return words.length <= 180 ? words : `${words.slice(0, 179).trimEnd()}…`;
}
