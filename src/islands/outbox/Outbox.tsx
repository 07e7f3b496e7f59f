import { type Mail, outbox } from '../../client/outbox.ts';
import '../../styles/outbox.css';
import { dayOf } from '#domain/dutch-date';
import { hourOf } from '../../text/dates.ts';
import { outboxText as text } from '../../text/outbox.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { MailText } from './MailText.tsx';

/** The mails that a demonstration kept instead of sending them. */
export function Outbox() {
  const { answer, again } = useAnswer(outbox);
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind === 'refused' && answer.problem.code === 'not-found')
    return <p class="utrecht-alert utrecht-alert--info">{text.absent}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;

  const { mails } = answer.value;
  return (
    <div class="stack">
      <div class="row">
        <button class="nl-button nl-button--secondary" type="button" onClick={again}>
          {text.refresh}
        </button>
        <span class="medium" role="status">
          {text.refreshed(mails.length)}
        </span>
      </div>
      {mails.length === 0 ? (
        <p>
          {text.none} <a href="/inloggen">{text.noneLink}</a>
        </p>
      ) : (
        <ul class="ruled mails" aria-label={text.list}>
          {mails.map((mail, at) => (
            <li key={mail.id}>
              <MailEntry mail={mail} open={at === 0} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function MailEntry({ mail, open }: { mail: Mail; open: boolean }) {
  return (
    <details class="mail" open={open}>
      <summary>
        <b>{mail.subject}</b>
        <span class="medium quiet">
          {text.to(mail.to)} · {text.sent(dayOf(mail.sentAt), hourOf(mail.sentAt))}
        </span>
      </summary>
      <MailText text={mail.text} />
    </details>
  );
}
