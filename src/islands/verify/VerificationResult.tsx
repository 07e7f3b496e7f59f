import { useEffect, useRef } from 'preact/hooks';
import type { Check } from '#domain/verification/checks';
import type { Verification } from '#domain/verification/verify';
import { verifyText as text } from '../../text/verify.ts';
import { AddressCheck } from './AddressCheck.tsx';
import { BadgeSays } from './BadgeSays.tsx';
import { Sign } from './Sign.tsx';
import { isAsIssued, toneOf } from './verdicts.ts';

interface Props {
  verification: Verification;
  compare: (address: string) => void;
}

/** The verdict in one heading, then every check with a sign, a word and a sentence. */
export function VerificationResult({ verification, compare }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [verification]);
  const { title, says } = text.verdicts[verification.kind];
  return (
    <section class={`verdict verdict-${toneOf(verification.kind)}`} aria-labelledby="oordeel">
      <div class="verdict-head">
        <Sign state={toneOf(verification.kind)} />
        <div class="stack">
          <h2 id="oordeel" ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <p class="measure">{verification.kind === 'not-a-badge' ? verification.says : says}</p>
        </div>
      </div>
      {verification.kind !== 'not-a-badge' && (
        <div class="verdict-body">
          <section class="stack">
            <h3>{text.checks}</h3>
            <ul class="ruled checks">
              {verification.checks.map((check) => (
                <CheckLine key={check.id} check={check} />
              ))}
            </ul>
            {verification.badge.about === 'person' && isAsIssued(verification.kind) && (
              <AddressCheck compare={compare} />
            )}
          </section>
          <BadgeSays badge={verification.badge} verdict={verification.kind} />
        </div>
      )}
    </section>
  );
}

function CheckLine({ check: { name, state, says } }: { check: Check }) {
  return (
    <li class="check">
      <Sign state={state} />
      <div>
        <b>
          {name}: {text.states[state]}
        </b>
        <p class="medium">{says}</p>
      </div>
    </li>
  );
}
