import { useRef } from 'preact/hooks';
import { isEmpty } from '#domain/arrival';
import { placementsFor } from '#domain/placement';
import { requiredLevels, type Situation } from '#domain/requirement';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { profileText as text } from '../../text/profile.ts';
import { OnThisDevice } from '../shared/OnThisDevice.tsx';
import { WithTaxonomy } from '../shared/WithTaxonomy.tsx';
import { ApplicationChoice } from './ApplicationChoice.tsx';
import { ArrivalQuestion } from './ArrivalQuestion.tsx';
import { EmptyProfile } from './EmptyProfile.tsx';
import { NextStep } from './NextStep.tsx';
import { Outcome } from './Outcome.tsx';
import { OverlayChoice } from './OverlayChoice.tsx';
import { ProhibitedNotice } from './ProhibitedNotice.tsx';
import { ReasonList } from './ReasonList.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { ShareLink } from './ShareLink.tsx';
import { useSituation } from './useSituation.ts';

const nothing: Situation = { roles: [], overlays: [], applications: [] };

/** Choose role, functions and AI on the left; see at once what that asks, and why. */
export function Profile() {
  return <WithTaxonomy>{(taxonomy) => <ProfileOf taxonomy={taxonomy} />}</WithTaxonomy>;
}

function ProfileOf({ taxonomy }: { taxonomy: BrowserTaxonomy }) {
  const { situation, change, removed, question, answer, hasArrived } = useSituation(taxonomy);
  const outcome = useRef<HTMLDivElement>(null);
  if (!hasArrived) return null;
  const requirement = requiredLevels(taxonomy, situation);
  const empty = isEmpty(situation);

  /** The button that was pressed is gone by then, so the focus goes to what it led to. */
  function focusOutcome() {
    outcome.current?.focus({ preventScroll: true });
  }

  return (
    <>
      {removed.length > 0 && (
        <p class="utrecht-alert utrecht-alert--info" role="status">
          {text.arrivals.removed(removed.join(', '))}
        </p>
      )}
      {question && (
        <ArrivalQuestion
          taxonomy={taxonomy}
          situation={situation}
          question={question}
          answer={(chosen) => {
            answer(chosen);
            focusOutcome();
          }}
        />
      )}
      <div class="grid">
        <div class="span-4 choices">
          <RoleChoice taxonomy={taxonomy} situation={situation} change={change} />
          <ApplicationChoice taxonomy={taxonomy} situation={situation} change={change} />
          <OverlayChoice taxonomy={taxonomy} situation={situation} change={change} />
        </div>
        <div class="span-8">
          <div class="outcome" ref={outcome} tabIndex={-1}>
            {empty && (
              <EmptyProfile
                begin={() => {
                  change({ ...nothing, roles: ['medewerker'] });
                  focusOutcome();
                }}
              />
            )}
            {!empty && requirement.kind === 'prohibited' && (
              <ProhibitedNotice taxonomy={taxonomy} requirement={requirement} />
            )}
            {!empty && requirement.kind === 'need' && (
              <Outcome taxonomy={taxonomy} situation={situation} requirement={requirement} />
            )}
          </div>
        </div>
      </div>
      {!empty && requirement.kind === 'need' && (
        <>
          <ReasonList taxonomy={taxonomy} situation={situation} requirement={requirement} />
          <NextStep placement={placementsFor(taxonomy.placements, situation.roles)[0]?.href ?? '/instaptoets'} />
        </>
      )}
      <div class="grid keep">
        <div class="span-4">
          <OnThisDevice kept={text.device.kept} wipe={text.device} onWipe={() => change(nothing)} />
        </div>
        <div class="span-8">{!empty && <ShareLink situation={situation} />}</div>
      </div>
    </>
  );
}
