import { useState } from 'preact/hooks';
import { ownAccount } from '../../client/account.ts';
import '../../styles/account.css';
import { accountText as text } from '../../text/account.ts';
import { hourOf } from '../../text/dates.ts';
import { eraseText } from '../../text/own-data.ts';
import { RenewalsDue } from '../organisation/register/RenewalsDue.tsx';
import { SignedOut } from '../shared/SignedOut.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { Addresses } from './Addresses.tsx';
import { KeptList } from './KeptList.tsx';
import { Memberships } from './Memberships.tsx';
import { OwnReports } from './OwnReports.tsx';
import { GoneFromHere, SignOut } from './SignOut.tsx';
import { YourData } from './YourData.tsx';

/** Who is signed in, what is kept about them, and the way out. */
export function Account() {
  const { answer, again } = useAnswer(ownAccount);
  const [gone, setGone] = useState<'signed-out' | 'erased'>();

  if (gone === 'erased') return <GoneFromHere title={eraseText.done} why={eraseText.doneWhy} />;
  if (gone) return <GoneFromHere />;
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  if (!answer.value) return <SignedOut why={text.signedOut.why} />;

  const account = answer.value;
  return (
    <div class="account">
      <p>
        {text.address} <b>{account.learner.address}</b>
        <br />
        <span class="medium quiet">{text.until(hourOf(account.expiresAt))}</span>
      </p>
      <RenewalsDue />
      <Memberships />
      <Addresses />
      <KeptList account={account} />
      <section class="stack">
        <h2>{text.device.title}</h2>
        <p>{account.differs ? text.device.differs : text.device.same}</p>
        {account.differs && (
          <p>
            <a href="/inloggen/meenemen">{text.device.link}</a>
          </p>
        )}
      </section>
      <OwnReports reports={account.reports} />
      {account.learner.grants.includes('trainer') && (
        <section class="stack">
          <h2>{text.trainer.title}</h2>
          <p>
            <a href="/trainers">{text.trainer.link}</a>
          </p>
        </section>
      )}
      {account.learner.grants.includes('administrator') && (
        <section class="stack">
          <h2>{text.administrator.title}</h2>
          <p>
            <a href="/beheer/organisaties">{text.administrator.link}</a>
          </p>
        </section>
      )}
      <YourData erased={() => setGone('erased')} />
      <SignOut gone={() => setGone('signed-out')} />
    </div>
  );
}
