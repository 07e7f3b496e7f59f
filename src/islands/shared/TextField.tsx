import { sharedText } from '../../text/shared.ts';
import '../../styles/fields.ts';

interface Props {
  id: string;
  /** What the API calls it, so that a fault of it leads here. */
  field?: string;
  text: { label: string; hint?: string };
  value: string;
  put: (value: string) => void;
  fault?: string | undefined;
  required?: boolean;
  long?: boolean;
  /** How many characters the API takes; what is more stays in the field, and the field says so. */
  most?: number;
  type?: 'text' | 'date' | 'email';
}

/** A labelled field with its hint, and below it what is wrong. */
export function TextField({
  id,
  field,
  text,
  value,
  put,
  fault,
  required = false,
  long = false,
  most = 10_000,
  type = 'text',
}: Props) {
  const wrong = value.trim().length > most ? sharedText.tooLong(value.trim().length, most) : fault;
  const describedBy = [text.hint && `${id}-hint`, wrong && `${id}-fault`].filter(Boolean).join(' ');
  const shared = {
    id,
    'data-field': field,
    value,
    // Not the attribute itself: by that, an empty field looks wrong before anybody filled it in.
    'aria-required': required,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': wrong !== undefined,
  };
  return (
    <div class="field">
      <label for={id}>{text.label}</label>
      {text.hint && (
        <span id={`${id}-hint`} class="field-hint">
          {text.hint}
        </span>
      )}
      {long ? (
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          rows={4}
          onInput={({ currentTarget }) => put(currentTarget.value)}
          {...shared}
        />
      ) : (
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type={type}
          onInput={({ currentTarget }) => put(currentTarget.value)}
          {...shared}
        />
      )}
      {wrong && (
        <p id={`${id}-fault`} class="field-fault">
          {wrong}
        </p>
      )}
    </div>
  );
}
