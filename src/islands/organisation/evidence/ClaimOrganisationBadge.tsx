import { useState } from 'preact/hooks';
import { readSeals, type SealSummary } from '../../../client/organisation/evidence.ts';
import { claimOrganisationBadge, type OrganisationBadge } from '../../../client/organisation/organisation-badges.ts';
import '../../../styles/fields.ts';
import { evidenceText } from '../../../text/evidence.ts';
import { organisationBadgeText as text } from '../../../text/organisation-badges.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';

interface Props {
  organisation: string;
  badges: readonly OrganisationBadge[];
  claimed: () => void;
}

/** Chooses the file that a badge is to rest on; the newest month-end unless another is chosen. */
export function ClaimOrganisationBadge({ organisation, badges, claimed }: Props) {
  const { answer, again } = useAnswer(() => readSeals(organisation));
  const { busy, trouble, run } = useTask();
  const [chosen, setChosen] = useState<string>();
  const [done, setDone] = useState(false);

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const open = answer.value.filter(({ id }) => !badges.some(({ seal }) => seal === id));
  const first = open.find(({ kind }) => kind === 'month-end') ?? open[0];
  const seal = open.find(({ id }) => id === chosen) ?? first;

  function claim(event: Event) {
    event.preventDefault();
    if (!seal) return;
    setDone(false);
    void run(
      () => claimOrganisationBadge(organisation, seal.id),
      () => {
        setDone(true);
        claimed();
      },
    );
  }
  return (
    <form class="stack measure" onSubmit={claim}>
      <p role="status">{done && text.made}</p>
      {seal ? (
        <>
          <SealChoice seals={open} chosen={seal} choose={setChosen} />
          <p>
            <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
              {text.claim}
            </button>
          </p>
        </>
      ) : (
        <p class="quiet">{text.nothingToClaim}</p>
      )}
      <TroubleNotice trouble={trouble} />
    </form>
  );
}

interface ChoiceProps {
  seals: readonly SealSummary[];
  chosen: SealSummary;
  choose: (id: string) => void;
}

function SealChoice({ seals, chosen, choose }: ChoiceProps) {
  return (
    <div class="field">
      <label for="bewijs-van">{text.seal}</label>
      <select
        class="utrecht-select utrecht-select--html-select"
        id="bewijs-van"
        value={chosen.id}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {seals.map(({ id, asOf, kind }) => (
          <option key={id} value={id}>
            {evidenceText.seals.item(asOf)} ({evidenceText.seals.kinds[kind]})
          </option>
        ))}
      </select>
    </div>
  );
}
