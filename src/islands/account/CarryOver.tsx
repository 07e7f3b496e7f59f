import { useEffect, useState } from 'preact/hooks';
import { type Compared, carryOver, compare, decline, wasDeclined } from '../../client/carry-over.ts';
import { currentSession } from '../../client/session.ts';
import { signInLink, wayBackHere } from '../../client/way-back.ts';
import '../../styles/account.css';
import type { HoldingKind } from '#domain/carry-over';
import { carryOverText as text } from '../../text/carry-over.ts';
import { signInText } from '../../text/sign-in.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { useTask } from '../shared/use-task.ts';
import { CarriedOver, type Imported } from './CarriedOver.tsx';
import { ChooseKinds } from './ChooseKinds.tsx';

/** After signing in: what this device holds and what the account holds, brought level where the learner wants it. */
export function CarryOver() {
  const { busy, trouble, run } = useTask();
  const [compared, setCompared] = useState<Compared>();
  const [imported, setImported] = useState<{ of: Imported; kinds: HoldingKind[] }>();
  const [noCookie, setNoCookie] = useState(false);

  function look() {
    void run(compare, (found) => {
      const back = wayBackHere();
      const nothingToAsk = found.differences.length === 0 || wasDeclined(found);
      if (back && nothingToAsk) location.replace(back);
      else setCompared(found);
    });
  }
  useEffect(() => {
    void currentSession().then((session) => {
      if (session.kind === 'ok' && !session.value.signedIn) setNoCookie(true);
      else look();
    });
  }, []);

  if (noCookie) {
    return (
      <div class="utrecht-alert utrecht-alert--error" role="alert">
        <p>{signInText.noCookie}</p>
        <p>
          <a href={signInLink(wayBackHere() ?? '/account')}>{signInText.confirm.askAnew}</a>
        </p>
      </div>
    );
  }
  if (imported) return <CarriedOver imported={imported.of} kinds={imported.kinds} />;
  if (!compared) {
    return trouble ? <TroubleNotice trouble={trouble} again={look} /> : <p role="status">{text.looking}</p>;
  }
  if (compared.differences.length === 0) return <p role="status">{text.same}</p>;
  return (
    <>
      <ChooseKinds
        compared={compared}
        busy={busy}
        take={(kinds) =>
          run(
            () => carryOver(kinds),
            (of) => setImported({ of, kinds }),
          )
        }
        notNow={() => {
          decline(compared);
          location.replace(wayBackHere() ?? '/account');
        }}
      />
      <TroubleNotice trouble={trouble} />
    </>
  );
}
