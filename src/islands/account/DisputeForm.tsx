import { useEffect, useState } from 'preact/hooks';
import { disputeAssignment } from '../../client/organisation/memberships.ts';
import { membershipsText } from '../../text/memberships.ts';
import { sharedText } from '../../text/shared.ts';
import { TextField } from '../shared/TextField.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';

const text = membershipsText.dispute;

interface Props {
  member: string;
  assignment: string;
  title: string;
  disputed: (dispute: { remark: string; disputedAt: string }) => void;
}

/** Says why an assignment is not right. */
export function DisputeForm({ member, assignment, title, disputed }: Props) {
  const { busy, trouble, run } = useTask();
  const [isOpen, setIsOpen] = useState(false);
  const [remark, setRemark] = useState('');
  const [tried, setTried] = useState(false);
  const id = `bezwaar-${assignment}`;
  const said = remark.trim();
  useEffect(() => {
    if (isOpen) document.getElementById(id)?.focus();
  }, [isOpen]);

  function send(event: Event) {
    event.preventDefault();
    setTried(true);
    if (said.length < 5) return document.getElementById(id)?.focus();
    void run(
      () => disputeAssignment(member, assignment, said),
      () => {
        setIsOpen(false);
        disputed({ remark: said, disputedAt: new Date().toISOString() });
      },
    );
  }
  if (!isOpen)
    return (
      <button class="link-button" type="button" aria-label={text.openOf(title)} onClick={() => setIsOpen(true)}>
        {text.open}
      </button>
    );
  return (
    <form class="stack" onSubmit={send} noValidate>
      <TextField
        id={id}
        field="remark"
        text={text}
        value={remark}
        put={setRemark}
        fault={tried && said.length < 5 ? text.fault : undefined}
        required
        long
        most={2000}
      />
      <div class="row">
        <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
          {busy ? text.sending : text.send}
        </button>
        <button class="link-button" type="button" onClick={() => setIsOpen(false)}>
          {sharedText.keepIt}
        </button>
      </div>
      <TroubleNotice trouble={trouble} />
    </form>
  );
}
