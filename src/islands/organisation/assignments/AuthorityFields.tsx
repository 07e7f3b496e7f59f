import type { Assignment } from '../../../client/organisation/assignments.ts';
import { today } from '../../../client/today.ts';
import { assignmentsText } from '../../../text/assignments.ts';
import { TextField } from '../../shared/TextField.tsx';

const text = assignmentsText.authority;

export type Authority = NonNullable<Assignment['authority']>;
export const noAuthority: Authority = { by: '', on: '' };

/** The first of the two that is not there yet, or cannot be. */
export function firstOpen({ by, on }: Authority): keyof Authority | undefined {
  if (by.trim().length < 2) return 'by';
  return on === '' || on > today() ? 'on' : undefined;
}

interface Props {
  /** Of the form; unique on the page. */
  id: string;
  value: Authority;
  put: (value: Authority) => void;
  tried: boolean;
}

/** Who gave the authority that a function such as human oversight needs, and when. */
export function AuthorityFields({ id, value, put, tried }: Props) {
  const { by, on } = value;
  const isDated = firstOpen({ by: 'ok', on }) === undefined;
  return (
    <>
      <p class="medium">{text.why}</p>
      <TextField
        id={`${id}-by`}
        field="by"
        text={text.by}
        value={by}
        put={(next) => put({ by: next, on })}
        fault={tried && by.trim().length < 2 ? text.faults.by : undefined}
        required
      />
      <TextField
        id={`${id}-on`}
        field="on"
        text={text.on}
        value={on}
        put={(next) => put({ by, on: next })}
        fault={tried && !isDated ? text.faults.on : undefined}
        type="date"
        required
      />
    </>
  );
}
