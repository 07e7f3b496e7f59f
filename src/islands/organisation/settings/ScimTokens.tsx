import { useState } from 'preact/hooks';
import { dayOf } from '#domain/dutch-date';
import { readScimTokens, type ScimToken, withdrawScimToken } from '../../../client/organisation/scim-tokens.ts';
import { scimText as text } from '../../../text/scim-tokens.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { CopyField } from '../../shared/CopyField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';
import '../../../styles/people.css';
import { MakeToken } from './MakeToken.tsx';

/** The systems of accounts that keep people and teams here, and how to connect one. */
export function ScimTokens({ organisation }: { organisation: string }) {
  const { answer, again } = useAnswer(() => readScimTokens(organisation));
  const [said, setSaid] = useState('');
  return (
    <section class="stack" aria-labelledby="scim">
      <h2 id="scim" tabIndex={-1}>
        {text.title}
      </h2>
      <p>{text.why}</p>
      {!answer && <p role="status">{text.loading}</p>}
      {answer && answer.kind !== 'ok' && <TroubleNotice trouble={answer} again={again} />}
      {answer?.kind === 'ok' && (
        <>
          <Tokens
            organisation={organisation}
            tokens={answer.value.tokens}
            withdrawn={(label) => {
              setSaid(text.withdrawn(label));
              document.getElementById('scim')?.focus();
              again();
            }}
          />
          <p role="status">{said}</p>
          <MakeToken organisation={organisation} made={again} />
          <HowToConnect url={answer.value.url} />
        </>
      )}
    </section>
  );
}

interface TokensProps {
  organisation: string;
  tokens: readonly ScimToken[];
  withdrawn: (label: string) => void;
}

function Tokens({ organisation, tokens, withdrawn }: TokensProps) {
  const { busy, trouble, run } = useTask();
  if (tokens.length === 0) return <p>{text.none}</p>;
  return (
    <>
      <ul class="ruled people-rows">
        {tokens.map(({ id, label, invites, createdAt, usedAt }) => (
          <li key={id}>
            <b>{label}</b>
            <span class="quiet medium">
              {text.made(dayOf(createdAt))}. {usedAt ? text.used(dayOf(usedAt)) : text.unused}.{' '}
              {text.invites[invites ? 'true' : 'false']}.
            </span>
            <Confirm
              label={text.withdraw}
              name={text.withdrawOf(label)}
              question={text.withdrawQuestion}
              confirm={text.withdrawYes}
              busy={busy}
              onConfirm={() =>
                run(
                  () => withdrawScimToken(organisation, id),
                  () => withdrawn(label),
                )
              }
            />
          </li>
        ))}
      </ul>
      <TroubleNotice trouble={trouble} />
    </>
  );
}

/** What Entra asks for stands at the end of its address, so that it follows the standard. */
const forEntra = '?aadOptscim062020';

function HowToConnect({ url }: { url: string }) {
  const ways = [
    {
      name: 'entra',
      title: text.steps.entra,
      steps: text.steps.entraSteps,
      address: text.entraAddress,
      at: url + forEntra,
    },
    { name: 'okta', title: text.steps.okta, steps: text.steps.oktaSteps, address: text.address, at: url },
  ];
  return (
    <>
      {ways.map(({ name, title, steps, address, at }) => (
        <details key={name} class="connect">
          <summary>{title}</summary>
          <div class="stack">
            <CopyField id={`scim-${name}`} label={address} value={at} />
            <ol class="steps-to-connect">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        </details>
      ))}
    </>
  );
}
