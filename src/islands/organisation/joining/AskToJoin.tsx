import { useState } from 'preact/hooks';
import { ownAddresses } from '../../../client/addresses.ts';
import { askToJoin } from '../../../client/organisation/joining.ts';
import { joiningText } from '../../../text/joining.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';

const text = joiningText.request;

/** By which name and address the organisation knows who asks. */
export function AskToJoin({ token, asked }: { token: string; asked: () => void }) {
  const { answer, again } = useAnswer(ownAddresses);
  const { busy, trouble, run } = useTask();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [tried, setTried] = useState(false);

  if (!answer) return <p role="status">{joiningText.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const { addresses } = answer.value;
  const isFaulty = name.trim().length < 2;

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    if (isFaulty) return document.getElementById('join-name')?.focus();
    const address = chosen ?? addresses[0]?.address;
    void run(() => askToJoin({ token, name: name.trim(), ...(address && { address }) }), asked);
  }
  return (
    <form class="joining-form stack" onSubmit={send} noValidate>
      <TextField
        id="join-name"
        field="name"
        text={text.name}
        value={name}
        put={setName}
        fault={tried && isFaulty ? text.noName : undefined}
        required
      />
      <div class="field">
        <label for="join-address">{text.address.label}</label>
        <span id="join-address-hint" class="field-hint">
          {text.address.hint}
        </span>
        <select
          class="utrecht-select utrecht-select--html-select"
          id="join-address"
          aria-describedby="join-address-hint"
          value={chosen ?? addresses[0]?.address}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {addresses.map(({ id, address }) => (
            <option key={id} value={address}>
              {address}
            </option>
          ))}
        </select>
      </div>
      <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
        {busy ? text.asking : text.ask}
      </button>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
