import { useState } from 'preact/hooks';
import { type OwnMembership, saveReminders } from '../../client/organisation/memberships.ts';
import { membershipsText as text } from '../../text/memberships.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';

/** Whether the organisation may send reminders: one's own choice. */
export function RemindersSwitch({ membership }: { membership: OwnMembership }) {
  const { trouble, run } = useTask();
  const [reminders, setReminders] = useState(membership.reminders);
  const [said, setSaid] = useState('');
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={reminders}
          onChange={({ currentTarget }) => {
            // The box shows what is kept: it changes once the answer is there.
            currentTarget.checked = reminders;
            setSaid('');
            void run(
              () => saveReminders(membership.member, !reminders),
              () => {
                setReminders(!reminders);
                setSaid(text.saved);
              },
            );
          }}
        />
        <span>
          {text.reminders}
          <small>{text.remindersHint}</small>
        </span>
      </label>
      <p class="medium" role="status">
        {said}
      </p>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
