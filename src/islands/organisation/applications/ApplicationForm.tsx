import { useState } from 'preact/hooks';
import { answered } from '#domain/organisation/application';
import { basedOnType, type Draft, draftFaults, emptyDraft } from '#domain/organisation/draft';
import type { Application } from '#domain/schema/application';
import { applicationFormText as text } from '../../../text/application-form.ts';
import { TextField } from '../../shared/TextField.tsx';
import { type Aid, AidHelp } from './AidHelp.tsx';
import { PropertyQuestions } from './PropertyQuestions.tsx';
import '../../../styles/fields.ts';
import '../../../styles/applications.css';

interface Props {
  /** What is known already; empty for a new application. */
  draft?: Draft;
  /** The common types of the catalogue, by id. */
  types: Readonly<Record<string, Pick<Application, 'title' | 'properties'>>>;
  /** The decision aid, where the page has it; it hands over what it found. */
  aid?: Aid;
  busy: boolean;
  save: (draft: Draft) => void;
  cancel: () => void;
}

/** An application of the organisation, described by hand: texts, a common type, and each property as a question. */
export function ApplicationForm({ draft: known = emptyDraft, types, aid, busy, save, cancel }: Props) {
  const [draft, setDraft] = useState(known);
  const [tried, setTried] = useState(false);
  const faults = tried ? draftFaults(draft) : [];
  const fault = (...kinds: (keyof typeof text.faults)[]) => {
    const kind = kinds.find((one) => faults.includes(one));
    return kind && text.faults[kind];
  };

  function send(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    const [first] = draftFaults(draft);
    setTried(true);
    if (!first) return save(draft);
    document.getElementById(first === 'no-description' ? 'application-description' : 'application-name')?.focus();
  }
  const put = (field: 'name' | 'description' | 'purpose' | 'model' | 'reviewOn') => (value: string) =>
    setDraft({ ...draft, [field]: value });

  return (
    <>
      {aid && <AidHelp aid={aid} take={(found) => setDraft((current) => answered(current, found, 'decision-aid'))} />}
      <form class="application-form" onSubmit={send} noValidate>
        <div class="stack measure">
          <TextField
            id="application-name"
            field="name"
            text={text.name}
            value={draft.name}
            put={put('name')}
            fault={fault('no-name', 'long-name')}
            required
          />
          <TextField
            id="application-description"
            field="description"
            text={text.description}
            value={draft.description}
            put={put('description')}
            fault={fault('no-description')}
            required
            long
          />
          <TextField
            id="application-purpose"
            field="purpose"
            text={text.purpose}
            value={draft.purpose ?? ''}
            put={put('purpose')}
            long
          />
          <TextField
            id="application-model"
            field="model"
            text={text.model}
            value={draft.model ?? ''}
            put={put('model')}
          />
          <TextField
            id="application-review"
            field="reviewOn"
            text={text.reviewOn}
            value={draft.reviewOn ?? ''}
            put={put('reviewOn')}
            type="date"
          />
          <div class="field">
            <label for="application-type">{text.basedOn.label}</label>
            <span id="application-type-hint" class="field-hint">
              {text.basedOn.hint}
            </span>
            <select
              class="utrecht-select utrecht-select--html-select"
              id="application-type"
              data-field="basedOn"
              aria-describedby="application-type-hint"
              value={draft.basedOn ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const type = types[value];
                setDraft(basedOnType(draft, type && { id: value, properties: type.properties }));
              }}
            >
              <option value="">{text.basedOn.none}</option>
              {Object.entries(types).map(([id, { title }]) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
        </div>
        <PropertyQuestions draft={draft} change={setDraft} />
        <div class="row">
          <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
            {busy ? text.saving : text.save}
          </button>
          <button class="nl-button nl-button--secondary" type="button" onClick={() => cancel()}>
            {text.cancel}
          </button>
        </div>
      </form>
    </>
  );
}
