import { useRef, useState } from 'preact/hooks';
import type { LookPurpose } from '#domain/organisation/look';
import { pathOf, type Team } from '#domain/organisation/team-tree';
import { endLowering, type Lowering, type LoweringOf, readLowering } from '../../../client/organisation/lowerings.ts';
import { loweringText as text } from '../../../text/lowerings.ts';
import { Confirm } from '../../shared/Confirm.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';
import { LoweringEffect } from './LoweringEffect.tsx';
import { LoweringForm } from './LoweringForm.tsx';

interface Props {
  organisation: string;
  purpose: LookPurpose;
  teams: readonly Team[];
  of: LoweringOf;
}

/** That less is asked of a person or a team, why, and since when. What a person has through a team is changed there. */
export function AskLess({ organisation, purpose, teams, of }: Props) {
  const { answer, again } = useAnswer(() => readLowering(organisation, purpose, of));
  const { busy, trouble, run } = useTask();
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const opener = `minder-${'team' in of ? of.team : 'persoon'}`;

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const lowering = answer.value;
  const through = 'member' in of ? lowering?.team : undefined;

  function end({ id }: Lowering) {
    void run(
      () => endLowering(organisation, id),
      () => done(text.ended),
    );
  }
  function done(what: string) {
    setSaid(what);
    setIsOpen(false);
    again();
    status.current?.focus();
  }
  function cancel() {
    setIsOpen(false);
    setTimeout(() => document.getElementById(opener)?.focus());
  }
  return (
    <div class="stack">
      <p class="medium quiet measure">{text.what}</p>
      {lowering ? (
        <div class="measure">
          <p>{lowering.reason}</p>
          <p class="quiet medium">{text.decided(lowering.decidedOn, lowering.decidedBy)}.</p>
          {lowering.belowGovernment && <p class="medium">{text.below}</p>}
          <LoweringEffect effect={lowering.effect} ofTeam={'team' in of} />
          {through && <p class="medium">{text.via(pathOf(teams, through))}</p>}
        </div>
      ) : (
        <p>{text.none}</p>
      )}
      {lowering && !through && !isOpen && (
        <Confirm
          label={text.end}
          question={text.endQuestion}
          confirm={text.endYes}
          busy={busy}
          onConfirm={() => end(lowering)}
        />
      )}
      {(!lowering || through) && !isOpen && (
        <p>
          <button class="link-button" type="button" id={opener} onClick={() => setIsOpen(true)}>
            {'team' in of ? text.openTeam : through ? text.openOwn : text.openPerson}
          </button>
        </p>
      )}
      {isOpen && (
        <LoweringForm
          organisation={organisation}
          purpose={purpose}
          of={of}
          saved={() => done(text.saved)}
          cancel={cancel}
        />
      )}
      <p role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
      <TroubleNotice trouble={trouble} />
    </div>
  );
}
