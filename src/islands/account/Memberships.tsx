import { useEffect, useRef } from 'preact/hooks';
import { ownMemberships } from '../../client/organisation/memberships.ts';
import { membershipsText as text } from '../../text/memberships.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { MembershipCard } from './MembershipCard.tsx';

/** To where mails lead who wants no more of them; it is there once the answer is. */
const reminders = 'herinneringen';

/** The organisations of who is signed in, and what each has written down about them. */
export function Memberships() {
  const { answer, again } = useAnswer(ownMemberships);
  const cards = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (location.hash === `#${reminders}`) cards.current?.scrollIntoView();
  }, [answer]);
  return (
    <section class="stack" id="organisaties" aria-labelledby="mijn-organisaties">
      <h2 id="mijn-organisaties">{text.title}</h2>
      {!answer && <p role="status">{text.loading}</p>}
      {answer && answer.kind !== 'ok' && <TroubleNotice trouble={answer} again={again} />}
      {answer?.kind === 'ok' && answer.value.length === 0 && (
        <>
          <p class="measure">{text.none}</p>
          <p>
            <a href="/wat-ziet-mijn-organisatie">{text.whoSees}</a>
          </p>
        </>
      )}
      {answer?.kind === 'ok' && answer.value.length > 0 && (
        <div class="stack" id={reminders} ref={cards}>
          {answer.value.map((membership) => (
            <MembershipCard key={membership.member} membership={membership} />
          ))}
        </div>
      )}
    </section>
  );
}
