import { useState } from 'preact/hooks';
import { addAddress, requestAddress } from '../../client/addresses.ts';
import { addressesText as text } from '../../text/addresses.ts';
import { isAddress } from '../shared/is-address.ts';
import { TextField } from '../shared/TextField.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';

/** Adds an address in two steps: a mail, and the code that shows that one reads it. */
export function AddAddress({ added }: { added: (address: string) => void }) {
  const { busy, trouble, run } = useTask();
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState('');
  const [mailed, setMailed] = useState<{ request: string; address: string }>();
  const [tried, setTried] = useState(false);
  const digits = code.replaceAll(/[\s-]/g, '');
  const isFaulty = mailed ? !/^\d{8}$/.test(digits) : !isAddress(typed);

  function startOver() {
    setMailed(undefined);
    setCode('');
    setTried(false);
  }
  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    if (isFaulty) return document.getElementById(mailed ? 'new-address-code' : 'new-address')?.focus();
    const address = typed.trim();
    if (!mailed)
      return void run(
        () => requestAddress(address),
        ({ id }) => {
          setMailed({ request: id, address });
          setTried(false);
        },
      );
    void run(
      () => addAddress({ request: mailed.request, code: digits }),
      () => {
        added(mailed.address);
        setTyped('');
        startOver();
      },
    );
  }
  return (
    <form class="sign-in stack" onSubmit={send} noValidate>
      {mailed ? (
        <>
          <p role="status">{text.code.mailed(mailed.address)}</p>
          <TextField
            id="new-address-code"
            field="code"
            text={text.code}
            value={code}
            put={setCode}
            fault={tried && isFaulty ? text.code.fault : undefined}
            required
          />
        </>
      ) : (
        <TextField
          id="new-address"
          field="address"
          type="email"
          text={text.add}
          value={typed}
          put={setTyped}
          fault={tried && isFaulty ? text.add.fault : undefined}
          required
        />
      )}
      <div class="row">
        <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
          {busy ? (mailed ? text.code.adding : text.add.sending) : mailed ? text.code.add : text.add.send}
        </button>
        {mailed && (
          <button class="link-button" type="button" onClick={startOver}>
            {text.code.other}
          </button>
        )}
      </div>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
