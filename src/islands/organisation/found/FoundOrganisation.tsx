import { useState } from 'preact/hooks';
import { currentSession } from '../../../client/session.ts';
import { foundOrganisationText as text } from '../../../text/found-organisation.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import { SignedOut } from '../../shared/SignedOut.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import '../../../styles/organisation.css';
import { FoundForm, type Made } from './FoundForm.tsx';
import { RenameForm } from './RenameForm.tsx';

/** Makes and names organisations, for who runs the platform: nobody founds a ministry alone. */
export function FoundOrganisation() {
  const { answer, again } = useAnswer(currentSession);
  const [made, setMade] = useState<Made>();

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  if (!answer.value.signedIn) return <SignedOut why={text.signedOut} />;
  if (!answer.value.learner.grants.includes('administrator'))
    return (
      <div class="stack measure">
        <h2>{text.notYours.title}</h2>
        <p>{text.notYours.why}</p>
        <p>
          <a href="/organisatie">{text.notYours.back}</a>
        </p>
      </div>
    );
  if (!made)
    return (
      <div class="stack">
        <FoundForm made={setMade} />
        <RenameForm />
      </div>
    );
  return (
    <div class="stack measure">
      <ArrivedHeading id="gemaakt">{text.made(made.name)}</ArrivedHeading>
      <p>{text.madeWhy(made.administrator)}</p>
      <button class="nl-button nl-button--secondary" type="button" onClick={() => setMade(undefined)}>
        {text.another}
      </button>
    </div>
  );
}
