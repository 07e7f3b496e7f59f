import { useRef } from 'preact/hooks';
import { verifyText as text } from '../../text/verify.ts';
import '../../styles/fields.ts';

/** Compares the badge's holder with an address that is typed here and goes nowhere. */
export function AddressCheck({ compare }: { compare: (address: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="address-check"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = field.current?.value.trim() ?? '';
        if (typed) compare(typed);
        else field.current?.focus();
      }}
    >
      <div class="field">
        <label for="holder">{text.address}</label>
        <span id="holder-hint" class="field-hint">
          {text.addressHint}
        </span>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="holder"
          ref={field}
          type="email"
          autocomplete="off"
          aria-describedby="holder-hint"
        />
      </div>
      <button class="nl-button nl-button--secondary" type="submit">
        {text.addressCheck}
      </button>
    </form>
  );
}
