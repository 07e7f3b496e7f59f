import { leaveOrganisation, type OwnMembership } from '../../client/organisation/memberships.ts';
import { membershipsText } from '../../text/memberships.ts';
import { ArrivedHeading } from '../shared/ArrivedHeading.tsx';
import { Confirm } from '../shared/Confirm.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';

const text = membershipsText.leave;

export interface WhatStays {
  kept: string;
  /** With how many addresses one can still sign in. */
  addresses: number;
}

interface Props {
  membership: OwnMembership;
  left: (stays: WhatStays) => void;
}

/** The way out, after saying what stays. */
export function LeaveOrganisation({ membership: { member, organisation }, left }: Props) {
  const { busy, trouble, run } = useTask();
  const isLast = trouble?.kind === 'refused' && trouble.problem.code === 'last-administrator';
  return (
    <>
      <Confirm
        label={text.label(organisation.name)}
        question={text.question(organisation.name)}
        confirm={text.yes}
        busy={busy}
        onConfirm={() => run(() => leaveOrganisation(member), left)}
      />
      {isLast ? (
        <div class="utrecht-alert utrecht-alert--error" role="alert">
          <p>
            {text.last} <a href={`/organisatie/mensen?organisatie=${organisation.id}`}>{text.lastLink}</a>
          </p>
        </div>
      ) : (
        <TroubleNotice trouble={trouble} />
      )}
    </>
  );
}

/** After leaving: what stays, and how to keep getting in. */
export function Left({ organisation, stays }: { organisation: string; stays: WhatStays }) {
  return (
    <div class="membership stack">
      <ArrivedHeading id="weg">{text.left(organisation)}</ArrivedHeading>
      <p>{stays.kept}</p>
      {stays.addresses === 1 && (
        <p>
          {text.oneAddress} <a href="#adressen">{text.add}</a>
        </p>
      )}
    </div>
  );
}
