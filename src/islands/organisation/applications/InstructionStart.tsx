import { useState } from 'preact/hooks';
import type { InstructionTemplate } from '#domain/schema/application';
import { startingText, instructionStartText as text } from '../../../text/instruction-template.ts';

export interface Template {
  title: string;
  instruction: InstructionTemplate;
}

interface Props {
  templates: Readonly<Record<string, Template>>;
  /** The kind that the application was based on. */
  kind: string | undefined;
  take: (text: string) => void;
}

/** An example to start from while nothing is written yet; by itself it writes nothing. */
export function InstructionStart({ templates, kind, take }: Props) {
  const [chosen, setChosen] = useState(kind !== undefined && kind in templates ? kind : '');
  const [tried, setTried] = useState(false);
  const template = templates[chosen];
  if (Object.keys(templates).length === 0) return null;

  function start() {
    setTried(!template);
    if (!template) return;
    take(startingText(template.title, template.instruction));
    document.getElementById('instruction-text')?.focus();
  }
  return (
    <div class="panel stack">
      <div class="field">
        <label for="instruction-kind-of">{text.label}</label>
        <span id="instruction-kind-of-hint" class="field-hint">
          {text.hint}
        </span>
        <select
          class="utrecht-select utrecht-select--html-select"
          id="instruction-kind-of"
          aria-describedby="instruction-kind-of-hint"
          value={chosen}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
        >
          <option value="">{text.choose}</option>
          {Object.entries(templates).map(([id, { title }]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {template && (
        <p class="medium">
          {text.madeFrom}:{' '}
          {template.instruction.sources.map(({ title, url }, at) => (
            <>
              {at > 0 && ' · '}
              <a href={url} rel="noreferrer">
                {title}
              </a>
            </>
          ))}
        </p>
      )}
      <div class="row">
        <button class="nl-button nl-button--secondary" type="button" onClick={start}>
          {text.take}
        </button>
        <p role="status" class="field-fault">
          {tried && !template ? text.chooseFirst : ''}
        </p>
      </div>
    </div>
  );
}
