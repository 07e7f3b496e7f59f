import { dayOf, dutchDate } from '#domain/dutch-date';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { endReminders, type ReminderPlan } from '../../../client/organisation/reminders.ts';
import { today } from '../../../client/today.ts';
import { remindersText } from '../../../text/reminders.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { sendsToAll } from './sends-to-all.ts';

const text = remindersText.list;

interface Props {
  organisation: Organisation;
  plans: readonly ReminderPlan[];
  again: () => void;
  done: (said: string) => void;
}

/** What was sent and what goes on, newest first. */
export function PlanList({ organisation, plans, again, done }: Props) {
  const { busy, trouble, run } = useTask();
  return (
    <section class="stack" aria-labelledby="verstuurd">
      <h2 id="verstuurd">{text.title}</h2>
      {plans.length === 0 && <p>{text.none}</p>}
      <ul class="ruled people-rows">
        {plans.map((plan) => {
          const what = text.of(plan.about, plan.teamName ?? text.everybody);
          return (
            <li key={plan.id}>
              <b>{what}</b>
              <span class="quiet">{whenOf(plan)}</span>
              <span>{numbersOf(plan)}</span>
              {plan.nextOn && sendsToAll(organisation) && (
                <Confirm
                  label={text.end}
                  name={text.endOf(what)}
                  question={text.endQuestion}
                  confirm={text.endYes}
                  busy={busy}
                  onConfirm={() =>
                    run(
                      () => endReminders(organisation.id, plan.id),
                      () => done(text.stopped),
                    )
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
      {plans.length > 0 && (
        <p>
          <button class="link-button" type="button" onClick={again}>
            {text.refresh}
          </button>
        </p>
      )}
      <TroubleNotice trouble={trouble} />
    </section>
  );
}

function whenOf({ repeat, everyWeeks = 0, startsOn, nextOn, endedAt, createdAt }: ReminderPlan): string {
  if (endedAt) return text.ended(dayOf(endedAt));
  const isToCome = nextOn !== undefined && (repeat !== 'once' || startsOn > today());
  return isToCome ? text.next(repeat, everyWeeks, dutchDate(nextOn)) : text.made(dayOf(createdAt));
}

function numbersOf({ sent, waiting = 0, failed = 0 }: ReminderPlan): string {
  if (sent === undefined) return '';
  return [
    text.sent(sent),
    ...(waiting > 0 ? [text.waiting(waiting)] : []),
    ...(failed > 0 ? [text.failed(failed)] : []),
  ].join(' · ');
}
