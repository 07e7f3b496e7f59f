import { useEffect, useRef, useState } from 'preact/hooks';
import '../../styles/verify.css';
import { verifyText as text } from '../../text/verify.ts';
import { DropZone } from '../shared/DropZone.tsx';
import { useVerification } from './use-verification.ts';
import { VerificationResult } from './VerificationResult.tsx';
import '../../styles/fields.ts';

const readable = '.json,.jwt,.png,.svg,application/json,application/ld+json,image/png,image/svg+xml';

/** Checks a badge in this browser: a dropped or chosen file, pasted text, or a link of this site. */
export function VerifyBadge() {
  const { checking, check, checkFile, compare } = useVerification();
  const [empty, setEmpty] = useState(false);
  const [origin, setOrigin] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    setOrigin(location.origin);
    const link = decodeURIComponent(location.hash.slice(1));
    if (!link) return;
    if (field.current) field.current.value = link;
    void check(link);
  }, []);

  function send(event: Event) {
    event.preventDefault();
    const pasted = field.current?.value.trim() ?? '';
    setEmpty(pasted === '');
    if (pasted === '') field.current?.focus();
    else void check(pasted);
  }

  return (
    <div class="verify">
      <div class="verify-inputs">
        <DropZone id="badge-file" text={text} accept={readable} take={checkFile} />
        <form class="stack" onSubmit={send}>
          <div class="field">
            <label for="pasted">{text.paste}</label>
            <span id="pasted-hint" class="field-hint">
              {text.pasteHint} {origin}/bewijs/…
            </span>
            {empty && (
              <span id="pasted-fault" class="field-fault" role="alert">
                {text.nothing}
              </span>
            )}
            <textarea
              class="utrecht-textarea utrecht-textarea--html-textarea"
              id="pasted"
              ref={field}
              rows={4}
              spellcheck={false}
              aria-invalid={empty}
              aria-describedby={empty ? 'pasted-fault pasted-hint' : 'pasted-hint'}
            />
          </div>
          <button class="nl-button nl-button--primary" type="submit" aria-disabled={checking.kind === 'busy'}>
            {text.check}
          </button>
        </form>
      </div>
      <p class="medium quiet measure">{text.stays}</p>
      <p role="status">{checking.kind === 'busy' && text.checking}</p>
      {checking.kind === 'trouble' && (
        <p class="utrecht-alert utrecht-alert--error" role="alert">
          {checking.says}
        </p>
      )}
      {checking.kind === 'done' && <VerificationResult verification={checking.verification} compare={compare} />}
    </div>
  );
}
