import { useState } from 'preact/hooks';
import { ownAddresses, removeAddress } from '../../client/addresses.ts';
import { addressesText as text } from '../../text/addresses.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useTask } from '../shared/use-task.ts';
import { AddAddress } from './AddAddress.tsx';

/** With which addresses one signs in. One always stays. */
export function Addresses() {
  const { answer, again } = useAnswer(ownAddresses);
  const { busy, trouble, run } = useTask();
  const [said, setSaid] = useState('');
  return (
    <section class="stack" id="adressen" aria-labelledby="mijn-adressen">
      <h2 id="mijn-adressen">{text.title}</h2>
      <p>{text.why}</p>
      {!answer && <p role="status">{text.loading}</p>}
      {answer && answer.kind !== 'ok' && <TroubleNotice trouble={answer} again={again} />}
      {answer?.kind === 'ok' && (
        <>
          <ul class="ruled addresses">
            {answer.value.addresses.map(({ id, address }, _, all) => (
              <li key={id}>
                <span>{address}</span>
                {all.length > 1 && (
                  <Confirm
                    label={text.remove}
                    name={text.removeOf(address)}
                    question={text.removeQuestion}
                    confirm={text.removeYes}
                    busy={busy}
                    onConfirm={() =>
                      run(
                        () => removeAddress(id),
                        () => {
                          setSaid(text.removed(address));
                          again();
                        },
                      )
                    }
                  />
                )}
              </li>
            ))}
          </ul>
          <TroubleNotice trouble={trouble} />
          <AddAddress
            added={(address) => {
              setSaid(text.code.added(address));
              again();
            }}
          />
          <p role="status">{said}</p>
        </>
      )}
    </section>
  );
}
