import { useState } from 'preact/hooks';
import type { Instruction } from '#domain/organisation/application';
import { type InstructionDraft, type InstructionFault, instructionOf } from '#domain/organisation/instruction-draft';
import { instructionText as text } from '../../../text/instruction.ts';
import { TextField } from '../../shared/TextField.tsx';
import { InstructionStart, type Template } from './InstructionStart.tsx';
import '../../../styles/fields.ts';
import '../../../styles/applications.css';

interface Props {
  instruction?: Instruction;
  /** Examples to start from, by kind of application, and the kind that this one is. */
  templates?: Readonly<Record<string, Template>>;
  kind?: string | undefined;
  /** The day that is filled in for a new one. */
  today: string;
  busy: boolean;
  save: (instruction: Instruction) => void;
  cancel: () => void;
}

/** The user instruction of an application: a text of one's own, or where it stands, with its version and date. */
export function InstructionForm({ instruction, templates = {}, kind: ofKind, today, busy, save, cancel }: Props) {
  const [draft, setDraft] = useState(() => draftOf(instruction, today));
  const [tried, setTried] = useState(false);
  const outcome = instructionOf(draft);
  const faults = tried && Array.isArray(outcome) ? outcome : [];
  const fault = (kind: InstructionFault) => (faults.includes(kind) ? text.faults[kind] : undefined);
  const put = (field: 'text' | 'url' | 'version' | 'since') => (value: string) =>
    setDraft({ ...draft, [field]: value });

  function send(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (!Array.isArray(outcome)) return save(outcome);
    const [first] = outcome;
    if (first) document.getElementById(fieldOf[first])?.focus();
  }

  return (
    <form class="application-form" onSubmit={send} noValidate>
      <div class="stack measure">
        <fieldset>
          <legend class="choices-title">{text.kind.legend}</legend>
          {(['text', 'link'] as const).map((kind) => (
            <label class="choice choice-tight" key={kind}>
              <input
                type="radio"
                name="instruction-kind"
                checked={draft.kind === kind}
                onChange={() => setDraft({ ...draft, kind })}
              />
              <span>{text.kind[kind]}</span>
            </label>
          ))}
        </fieldset>
        {draft.kind === 'text' && draft.text.trim() === '' && (
          <InstructionStart templates={templates} kind={ofKind} take={put('text')} />
        )}
        {draft.kind === 'text' ? (
          <TextField
            id="instruction-text"
            field="text"
            text={text.text}
            value={draft.text}
            put={put('text')}
            fault={fault('no-text')}
            required
            long
            most={50_000}
          />
        ) : (
          <TextField
            id="instruction-url"
            field="url"
            text={text.url}
            value={draft.url}
            put={put('url')}
            fault={fault('no-web-address')}
            required
          />
        )}
        <TextField
          id="instruction-version"
          field="version"
          text={text.version}
          value={draft.version}
          put={put('version')}
          fault={fault('no-version')}
          required
        />
        <TextField
          id="instruction-since"
          field="since"
          text={text.since}
          value={draft.since}
          put={put('since')}
          fault={fault('no-date')}
          type="date"
          required
        />
      </div>
      <div class="row">
        <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
          {busy ? text.saving : text.save}
        </button>
        <button class="nl-button nl-button--secondary" type="button" onClick={() => cancel()}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}

const fieldOf = {
  'no-text': 'instruction-text',
  'no-web-address': 'instruction-url',
  'no-version': 'instruction-version',
  'no-date': 'instruction-since',
} satisfies Record<InstructionFault, string>;

function draftOf(instruction: Instruction | undefined, today: string): InstructionDraft {
  if (!instruction) return { kind: 'text', text: '', url: '', version: '1', since: today };
  const { content, version, since } = instruction;
  const empty = { kind: content.kind, text: '', url: '', version, since };
  return content.kind === 'text' ? { ...empty, text: content.text } : { ...empty, url: content.url };
}
