import { useState } from 'preact/hooks';
import type { Relation } from '#domain/application';
import { type AssignTo, assign, readChoices } from '../../../client/organisation/assignments.ts';
import { assignmentsText as text } from '../../../text/assignments.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';
import { AuthorityFields, firstOpen, noAuthority } from './AuthorityFields.tsx';
import { RelationChoice } from './RelationChoice.tsx';

const kinds = ['role', 'overlay', 'application'] as const;

interface Props {
  /** Of the field; unique on the page. */
  id: string;
  organisation: string;
  to: AssignTo;
  assigned?: () => void;
}

/** One thing that somebody, a team or many at once do or work with. */
export function AssignForm({ id, organisation, to, assigned }: Props) {
  const { answer, again } = useAnswer(() => readChoices(organisation));
  const { busy, trouble, run } = useTask();
  const [chosen, setChosen] = useState('');
  const [relations, setRelations] = useState<Relation[]>(['user']);
  const [authority, setAuthority] = useState(noAuthority);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const choices = answer.value.filter(({ withAuthority }) => !(withAuthority && 'team' in to));
  const choice = choices.find(({ kind, subject }) => `${kind}:${subject}` === chosen);
  const isFaulty = tried && chosen === '';

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    setSaid('');
    if (!choice) return document.getElementById(id)?.focus();
    const { kind, subject, title, withAuthority } = choice;
    const open = withAuthority && firstOpen(authority);
    if (open) return document.getElementById(`${id}-${open}`)?.focus();
    const more = { ...(kind === 'application' && { relations }), ...(withAuthority && { authority }) };
    void run(
      () => assign(organisation, { kind, subject, ...more }, to),
      ({ added, changed }) => {
        setSaid(text.added(title, added, changed));
        setChosen('');
        setRelations(['user']);
        setAuthority(noAuthority);
        setTried(false);
        assigned?.();
      },
    );
  }
  return (
    <form class="assign-form stack" onSubmit={send} noValidate>
      <div class="field">
        <label for={id}>{text.what}</label>
        <select
          class="utrecht-select utrecht-select--html-select"
          id={id}
          value={chosen}
          aria-invalid={isFaulty}
          aria-describedby={isFaulty ? `${id}-fault` : undefined}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          <option value="">{text.choose}</option>
          {kinds.map((kind) => (
            <optgroup key={kind} label={text.groups[kind]}>
              {choices
                .filter((choice) => choice.kind === kind)
                .map(({ subject, title }) => (
                  <option key={subject} value={`${kind}:${subject}`}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        {isFaulty && (
          <p id={`${id}-fault`} class="field-fault">
            {text.chooseFault}
          </p>
        )}
      </div>
      {chosen.startsWith('application:') && <RelationChoice id={id} chosen={relations} put={setRelations} />}
      {choice?.withAuthority && <AuthorityFields id={id} value={authority} put={setAuthority} tried={tried} />}
      <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
        {busy ? text.adding : text.add}
      </button>
      <p role="status">{said}</p>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
