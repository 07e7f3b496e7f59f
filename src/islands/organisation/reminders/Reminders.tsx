import { useRef, useState } from 'preact/hooks';
import type { Team } from '#domain/organisation/team-tree';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { reminderPlans } from '../../../client/organisation/reminders.ts';
import { readTeams } from '../../../client/organisation/teams.ts';
import '../../../styles/people.css';
import { remindersText as text } from '../../../text/reminders.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { InOrganisation } from '../InOrganisation.tsx';
import { MakeReminder } from './MakeReminder.tsx';
import { PlanList } from './PlanList.tsx';

/** Reminders of an organisation: look first, send now or every month, and what was sent. */
export function Reminders() {
  return (
    <InOrganisation page="reminders">{(organisation) => <WithTeams organisation={organisation} />}</InOrganisation>
  );
}

function WithTeams({ organisation }: { organisation: Organisation }) {
  const { answer, again } = useAnswer(() => readTeams(organisation.id));
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  return <MakeAndList organisation={organisation} teams={answer.value} />;
}

function MakeAndList({ organisation, teams }: { organisation: Organisation; teams: readonly Team[] }) {
  const { answer, again } = useAnswer(() => reminderPlans(organisation.id));
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;

  function done(what: string) {
    setSaid(what);
    // The button that was pressed is gone: the keyboard goes on from here.
    status.current?.focus();
    again();
  }
  return (
    <div class="people">
      <MakeReminder organisation={organisation} teams={teams} done={done} />
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      <PlanList organisation={organisation} plans={answer.value} again={again} done={done} />
    </div>
  );
}
