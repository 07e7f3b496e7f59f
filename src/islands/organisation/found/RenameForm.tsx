import { useState } from 'preact/hooks';
import { renameOrganisation } from '../../../client/organisation/organisations.ts';
import { foundOrganisationText } from '../../../text/found-organisation.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

const { rename: text, nameFault, oinFault, making } = foundOrganisationText;
const blank = { current: '', name: '', oin: '' };

/** Gives an organisation another name or OIN, which it cannot do itself. */
export function RenameForm() {
  const { busy, trouble, run } = useTask();
  const [input, setInput] = useState(blank);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const [isTaken, setIsTaken] = useState(false);
  const [current, name, oin] = [input.current.trim(), input.name.trim(), input.oin.trim()];
  const faults = {
    current: current === '' ? text.currentFault : undefined,
    name: nameIn(name, oin !== '' || isTaken),
    oin: isTaken && oin !== '' ? text.oinBoth : /^(\d{20})?$/.test(oin) ? undefined : oinFault,
  };

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    setSaid('');
    const [faulty] = Object.entries(faults).find(([, fault]) => fault) ?? [];
    if (faulty) return document.getElementById(`rename-${faulty}`)?.focus();
    void run(
      () => renameOrganisation({ current, ...(name && { name }), ...(isTaken ? { oin: null } : oin && { oin }) }),
      (renamed) => {
        setSaid(text.saved(renamed));
        setInput(blank);
        setIsTaken(false);
        setTried(false);
      },
    );
  }
  const field = (key: keyof typeof blank) => (
    <TextField
      id={`rename-${key}`}
      field={key}
      text={text[key]}
      value={input[key]}
      put={(value) => setInput({ ...input, [key]: value })}
      fault={tried ? faults[key] : undefined}
      required={key === 'current'}
    />
  );
  return (
    <form class="found stack" aria-labelledby="anders-noemen" onSubmit={send} noValidate>
      <h2 id="anders-noemen">{text.title}</h2>
      <p>{text.why}</p>
      {field('current')}
      {field('name')}
      {field('oin')}
      <label class="choice">
        <input type="checkbox" checked={isTaken} onChange={({ currentTarget: { checked } }) => setIsTaken(checked)} />
        <span>{text.takeOin}</span>
      </label>
      <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
        {busy ? making : text.save}
      </button>
      <p role="status">{said}</p>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}

function nameIn(name: string, changesOin: boolean): string | undefined {
  if (name === '') return changesOin ? undefined : text.nothing;
  return name.length < 2 ? nameFault : undefined;
}
