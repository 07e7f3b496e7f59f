import { useEffect, useRef, useState } from 'preact/hooks';
import '../../styles/confirm.css';
import { sharedText as text } from '../../text/shared.ts';

interface Props {
  /** On the button that opens the question, and for who cannot see what it stands beside: the same words, and of what. */
  label: string;
  name?: string;
  /** What happens, and what does not. */
  question: string;
  /** On the button that does it. */
  confirm: string;
  busy?: boolean;
  onConfirm: () => void;
}

/** A button that asks first. The question takes the focus, and gives it back where the answer is no. */
export function Confirm({ label, name, question, confirm, busy = false, onConfirm }: Props) {
  const [asking, setAsking] = useState<boolean>();
  const opener = useRef<HTMLButtonElement>(null);
  const asked = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) asked.current?.focus();
    else if (asking === false) opener.current?.focus();
  }, [asking]);

  if (!asking)
    return (
      <button class="link-button" type="button" ref={opener} aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <div class="confirm stack">
      <p ref={asked} tabIndex={-1}>
        {question}
      </p>
      <div class="row">
        <button class="nl-button nl-button--secondary" type="button" aria-disabled={busy} onClick={onConfirm}>
          {confirm}
        </button>
        <button class="link-button" type="button" onClick={() => setAsking(false)}>
          {text.keepIt}
        </button>
      </div>
    </div>
  );
}
