import { useState } from 'preact/hooks';
import { dayOf } from '#domain/dutch-date';
import { type MemberRenewals, type OwnRenewal, ownRenewals, sayRead } from '../../../client/organisation/renewals.ts';
import { ownRenewalText as text } from '../../../text/own-renewals.ts';
import { cellName } from '../../../text/shared.ts';
import { SignedOut } from '../../shared/SignedOut.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';
import { InstructionText } from './InstructionText.tsx';
import '../../../styles/register.css';

/** What changed applications ask of who is signed in: an instruction to read, or something to show again. */
export function OwnRenewals() {
  const { answer, again } = useAnswer(ownRenewals);
  const [said, setSaid] = useState('');
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind === 'signed-out') return <SignedOut why={text.signedOut} />;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const open = answer.value.flatMap((membership) => membership.renewals.map((renewal) => ({ membership, renewal })));
  return (
    <div class="register">
      <p role="status">{said}</p>
      {open.length === 0 ? (
        <div class="stack measure">
          <h2>{text.none.title}</h2>
          <p>{text.none.why}</p>
          <p>
            <a href="/leerpad">{text.none.link}</a>
          </p>
        </div>
      ) : (
        <ul class="ruled register-renewals">
          {open.map(({ membership, renewal }) => (
            <li key={renewal.id}>
              <Renewal
                membership={membership}
                renewal={renewal}
                done={() => {
                  setSaid(text.done(renewal.application.name));
                  again();
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface Props {
  membership: MemberRenewals;
  renewal: OwnRenewal;
  done: () => void;
}

function Renewal({ membership, renewal, done }: Props) {
  const { application, reason, since, cells, instruction } = renewal;
  const { busy, trouble, run } = useTask();
  return (
    <div class="stack measure">
      <h2 class="small-heading">{text.of(application.name, membership.organisation)}</h2>
      <p>
        {reason} {text.since(dayOf(since))}
      </p>
      {cells.length > 0 && (
        <>
          <p>{text.cells}</p>
          <ul>
            {cells.map(({ cell, shown }) => (
              <li key={cell}>
                {shown ? (
                  `${cellName(cell)}: ${text.shown}`
                ) : (
                  <a href={`/toets/${cell}`}>{text.test(cellName(cell))}</a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {instruction && (
        <>
          <p>{text.read(instruction.version)}</p>
          <div class="register-instruction">
            <InstructionText instruction={instruction} />
          </div>
          <TroubleNotice trouble={trouble} />
          <button
            class="nl-button nl-button--primary"
            type="button"
            aria-disabled={busy}
            onClick={() => run(() => sayRead(membership.member, application.id, instruction.version), done)}
          >
            {busy ? text.saying : text.said}
          </button>
        </>
      )}
    </div>
  );
}
