import { useEffect, useRef, useState } from 'preact/hooks';
import '../../styles/fields.ts';
import { sharedText as text } from '../../text/shared.ts';

interface Props {
  id: string;
  label: string;
  hint?: string;
  value: string;
  /** Takes the focus when it comes, with all of it selected: what is shown only once. */
  arrives?: boolean;
}

/** Something to take along to another place: it can be read, selected and copied. */
export function CopyField({ id, label, hint, value, arrives = false }: Props) {
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setCopied(false);
    if (arrives) field.current?.select();
  }, [value]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && <span id={`${id}-hint`}>{hint}</span>}
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        ref={field}
        readOnly
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <p class="row">
        <button
          class="link-button"
          type="button"
          aria-label={text.copyOf(label)}
          onClick={() =>
            void navigator.clipboard.writeText(value).then(
              () => setCopied(true),
              () => field.current?.select(),
            )
          }
        >
          {text.copy}
        </button>
        <span role="status">{copied && text.copied}</span>
      </p>
    </div>
  );
}
