import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type LookPurpose, lookPurposes } from '#domain/organisation/look';
import { keepPurpose, keptPurpose } from '../../../client/organisation/purpose.ts';
import { lookText as text } from '../../../text/looks.ts';

/** Asks once per visit what people are looked at for, and says on the page what was answered. */
export function WithPurpose({ children }: { children: (purpose: LookPurpose) => ComponentChildren }) {
  const [purpose, setPurpose] = useState(keptPurpose);
  const [asking, setAsking] = useState(false);
  const [chose, setChose] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (chose && !asking) line.current?.focus();
  }, [chose, asking]);

  if (!purpose || asking)
    return (
      <PurposeForm
        chosen={purpose}
        choose={(one) => {
          keepPurpose(one);
          setPurpose(one);
          setAsking(false);
          setChose(true);
        }}
      />
    );
  return (
    <div class="people">
      <p class="medium quiet purpose-line" ref={line} tabIndex={-1}>
        {text.current} <b>{text.purposes[purpose].title.toLowerCase()}</b>.{' '}
        <button class="link-button" type="button" onClick={() => setAsking(true)}>
          {text.change}
        </button>
      </p>
      {children(purpose)}
    </div>
  );
}

function PurposeForm({ chosen, choose }: { chosen: LookPurpose | undefined; choose: (purpose: LookPurpose) => void }) {
  const [purpose, setPurpose] = useState(chosen);
  const [faulty, setFaulty] = useState(false);
  const first = useRef<HTMLInputElement>(null);

  function send(event: Event) {
    event.preventDefault();
    if (purpose) return choose(purpose);
    setFaulty(true);
    first.current?.focus();
  }
  return (
    <form class="purpose stack" onSubmit={send} noValidate>
      <fieldset aria-describedby="waarvoor-uitleg">
        <legend class="purpose-legend">{text.ask.title}</legend>
        <p id="waarvoor-uitleg">{text.ask.why}</p>
        {faulty && !purpose && (
          <p class="field-fault" role="alert">
            {text.ask.none}
          </p>
        )}
        {lookPurposes.map((one, at) => (
          <label key={one} class="choice">
            <input
              ref={at === 0 ? first : undefined}
              type="radio"
              name="waarvoor"
              value={one}
              checked={purpose === one}
              onChange={() => setPurpose(one)}
            />
            <span>
              <b>{text.purposes[one].title}</b>
              <small>{text.purposes[one].hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <button class="nl-button nl-button--primary" type="submit">
        {text.ask.go}
      </button>
    </form>
  );
}
