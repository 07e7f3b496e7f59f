import { useState } from 'preact/hooks';
import { type ReminderTopic, reminderTopics } from '#domain/organisation/reminder';
import type { Team } from '#domain/organisation/team-tree';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { previewReminders, type ReminderPreview, type ReminderWish } from '../../../client/organisation/reminders.ts';
import { remindersText } from '../../../text/reminders.ts';
import { TextField } from '../../shared/TextField.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { TeamSelect } from '../people/TeamSelect.tsx';
import { Preview } from './Preview.tsx';
import { sendsToAll } from './sends-to-all.ts';

const text = remindersText.make;

interface Props {
  organisation: Organisation;
  teams: readonly Team[];
  done: (said: string) => void;
}

/** Chooses who and what about; nothing goes out before it was looked at. */
export function MakeReminder({ organisation, teams, done }: Props) {
  const { busy, trouble, run } = useTask();
  const [team, setTeam] = useState<string>();
  const [about, setAbout] = useState<ReminderTopic>('open');
  const [dueOn, setDueOn] = useState('');
  const [seen, setSeen] = useState<{ wish: ReminderWish; preview: ReminderPreview }>();

  /** A preview is of what was asked: whoever changes that looks again. */
  function change(put: () => void) {
    put();
    setSeen(undefined);
  }
  function send(event: Event) {
    event.preventDefault();
    const wish = { about, weeks: 8, ...(team && { team }), ...(dueOn && { dueOn }) };
    void run(
      () => previewReminders(organisation.id, wish),
      (preview) => setSeen({ wish, preview }),
    );
  }
  return (
    <section class="stack" aria-labelledby="nieuwe-herinnering">
      <h2 id="nieuwe-herinnering">{text.title}</h2>
      <p class="measure">{text.why}</p>
      <form class="person-form stack" onSubmit={send} noValidate>
        <TeamSelect
          id="reminder-team"
          label={text.team}
          none={sendsToAll(organisation) ? text.everybody : text.choose}
          teams={teams}
          value={team}
          choose={(one) => change(() => setTeam(one))}
        />
        <fieldset>
          <legend class="person-legend">{text.about}</legend>
          {reminderTopics.map((topic) => (
            <label key={topic} class="choice">
              <input
                type="radio"
                name="reminder-about"
                value={topic}
                checked={about === topic}
                onChange={() => change(() => setAbout(topic))}
              />
              <span>
                <b>{text.topics[topic].title}</b>
                <small>{text.topics[topic].hint}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <TextField
          id="reminder-due"
          field="dueOn"
          type="date"
          text={text.due}
          value={dueOn}
          put={(day) => change(() => setDueOn(day))}
        />
        <div>
          <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
            {busy ? text.busy : text.preview}
          </button>
        </div>
      </form>
      <TroubleNotice trouble={trouble} />
      {seen && (
        <Preview
          organisation={organisation}
          {...seen}
          done={(said) => {
            setSeen(undefined);
            done(said);
          }}
        />
      )}
    </section>
  );
}
