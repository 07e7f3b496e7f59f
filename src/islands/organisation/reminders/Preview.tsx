import { useState } from 'preact/hooks';
import { may } from '#domain/authorisation';
import type { LookPurpose } from '#domain/organisation/look';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import {
  planReminders,
  previewReminders,
  type ReminderPreview,
  type ReminderTiming,
  type ReminderWish,
} from '../../../client/organisation/reminders.ts';
import { today } from '../../../client/today.ts';
import { remindersText } from '../../../text/reminders.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import { OnOpen } from '../../shared/OnOpen.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';
import { WithPurpose } from '../people/WithPurpose.tsx';
import { MailText } from './MailText.tsx';
import { sendsToAll } from './sends-to-all.ts';
import { startFault, startField, When } from './When.tsx';

const text = remindersText.preview;

interface Props {
  organisation: Organisation;
  wish: ReminderWish;
  preview: ReminderPreview;
  done: (said: string) => void;
}

/** How many get which mail, and the buttons that send it. */
export function Preview({ organisation, wish, preview, done }: Props) {
  const { busy, trouble, run } = useTask();
  const { people, invited = 0, skipped = 0, mail, invitation } = preview;
  const [timing, setTiming] = useState<ReminderTiming>({ repeat: 'once' });
  const fault = startFault(timing, wish.dueOn, today());
  const seesPeople = organisation.you.some((kind) => may(kind, 'GET /organisations/{organisation}/people'));
  const isNow = timing.startsOn === undefined || timing.startsOn === today();

  function send() {
    if (fault) return document.getElementById(startField)?.focus();
    void run(
      () => planReminders(organisation.id, { ...wish, ...timing }),
      () => done(!isNow ? text.planned : timing.repeat === 'once' ? text.sent : text.sentAndPlanned),
    );
  }
  return (
    <section class="panel stack" aria-labelledby="vooraf">
      <ArrivedHeading id="vooraf">{text.title}</ArrivedHeading>
      <p>{people === undefined ? (seesPeople ? text.tooFew : text.noNumbers) : text.people(people)}</p>
      {invited > 0 && <p>{text.invited(invited)}</p>}
      {skipped > 0 && <p>{text.skipped(skipped)}</p>}
      <OnOpen title={text.mail} why={text.example} level={3}>
        {() => <MailText mail={mail} />}
      </OnOpen>
      {invitation && (
        <OnOpen title={text.invitation} level={3}>
          {() => <MailText mail={invitation} />}
        </OnOpen>
      )}
      {seesPeople && people !== 0 && (
        <OnOpen title={text.who} why={text.whoWhy} level={3}>
          {() => (
            <WithPurpose>
              {(purpose) => <Names organisation={organisation.id} wish={wish} purpose={purpose} />}
            </WithPurpose>
          )}
        </OnOpen>
      )}
      {sendsToAll(organisation) && (
        <When timing={timing} change={setTiming} repeats={wish.dueOn === undefined} fault={fault} />
      )}
      <div>
        <button class="nl-button nl-button--primary" type="button" aria-disabled={busy} onClick={send}>
          {isNow ? text.send : text.plan}
        </button>
      </div>
      <TroubleNotice trouble={trouble} />
    </section>
  );
}

function Names({ organisation, wish, purpose }: { organisation: string; wish: ReminderWish; purpose: LookPurpose }) {
  const { answer, again } = useAnswer(() => previewReminders(organisation, { ...wish, purpose }));
  if (!answer) return <p role="status">{remindersText.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const { names = [] } = answer.value;
  return (
    <>
      <p class="medium">{names.length === 0 ? text.nobody : text.first}</p>
      <ul class="ruled people-rows">
        {names.map(({ member, name, address }) => (
          <li key={member}>
            <span>{name || address}</span>
            {name && <span class="quiet">{address}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
