import { may } from '#domain/authorisation';
import { dutchDate } from '#domain/dutch-date';
import { reviewState } from '#domain/organisation/review';
import { usedApplications } from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { today } from '../../../client/today.ts';
import { registerText } from '../../../text/register.ts';
import { useAnswer } from '../../shared/use-answer.ts';
import { addressOf } from './address.ts';
import '../../../styles/register.css';

const text = registerText.review;

/** The applications that are to be looked at again, for who keeps the register; nothing where there are none. */
export function ReviewsDue({ organisation }: { organisation: Organisation }) {
  const keeps = organisation.you.some((kind) => may(kind, 'POST /organisations/{organisation}/applications'));
  return keeps ? <Due organisation={organisation.id} /> : null;
}

function Due({ organisation }: { organisation: string }) {
  const { answer } = useAnswer(() => usedApplications(organisation));
  if (answer?.kind !== 'ok') return null;
  const due = answer.value
    .flatMap(({ id, name, reviewOn }) => (reviewOn === undefined ? [] : [{ id, name, reviewOn }]))
    .map((one) => ({ ...one, state: reviewState(one.reviewOn, today()) }))
    .filter(({ state }) => state !== 'later')
    .toSorted((one, other) => one.reviewOn.localeCompare(other.reviewOn));
  if (due.length === 0) return null;
  return (
    <section class="stack measure" aria-labelledby="weer-bekijken">
      <h2 id="weer-bekijken">{text.title}</h2>
      <ul class="ruled">
        {due.map(({ id, name, reviewOn, state }) => (
          <li key={id}>
            <a href={addressOf(id)}>{name}</a>{' '}
            <span class={state === 'overdue' ? 'register-overdue' : 'quiet'}>{text[state](dutchDate(reviewOn))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
