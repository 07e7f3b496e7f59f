import type { ReminderTiming } from '../../../client/organisation/reminders.ts';
import { remindersText } from '../../../text/reminders.ts';
import { TextField } from '../../shared/TextField.tsx';

const text = remindersText.when;
const offered = [2, 3, 4, 6, 8, 13, 26];
export const startField = 'reminder-start';

interface Props {
  timing: ReminderTiming;
  change: (timing: ReminderTiming) => void;
  /** A mail with a last day comes once. */
  repeats: boolean;
  fault: string | undefined;
}

/** On which day the first mails go, and how often after that. */
export function When({ timing, change, repeats, fault }: Props) {
  const { repeat, everyWeeks, startsOn } = timing;
  const often = (chosen: string): ReminderTiming => {
    const start = startsOn === undefined ? {} : { startsOn };
    if (chosen === 'once' || chosen === 'monthly') return { repeat: chosen, ...start };
    return { repeat: 'weeks', everyWeeks: Number(chosen), ...start };
  };
  return (
    <div class="person-form stack">
      <TextField
        id={startField}
        field="startsOn"
        type="date"
        text={text.day}
        value={startsOn ?? ''}
        put={(day) => {
          const { startsOn: _, ...others } = timing;
          change({ ...others, ...(day && { startsOn: day }) });
        }}
        fault={fault}
      />
      {repeats && (
        <div class="field">
          <label for="reminder-repeat">{text.repeat}</label>
          <select
            class="utrecht-select utrecht-select--html-select"
            id="reminder-repeat"
            data-field="everyWeeks"
            value={repeat === 'weeks' ? String(everyWeeks) : repeat}
            onChange={({ currentTarget }) => change(often(currentTarget.value))}
          >
            <option value="once">{text.once}</option>
            {offered.map((weeks) => (
              <option key={weeks} value={weeks}>
                {text.everyWeeks(weeks)}
              </option>
            ))}
            <option value="monthly">{text.monthly}</option>
          </select>
        </div>
      )}
      {(repeat !== 'once' || startsOn !== undefined) && <p class="medium">{text.anew}</p>}
    </div>
  );
}

/** What is wrong with the first day; days are compared as they are written. */
export function startFault({ startsOn }: ReminderTiming, dueOn: string | undefined, today: string): string | undefined {
  if (startsOn === undefined) return undefined;
  if (startsOn < today) return text.past;
  return dueOn !== undefined && dueOn < startsOn ? text.afterDue : undefined;
}
