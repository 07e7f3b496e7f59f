import { useEffect, useState } from 'preact/hooks';
import { may } from '#domain/authorisation';
import type { Outcome } from '../../../client/api.ts';
import { type Dashboard, readDashboard } from '../../../client/organisation/dashboard.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { dashboardText as text } from '../../../text/dashboard.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { InOrganisation } from '../InOrganisation.tsx';
import { PublishedMonths } from '../published/PublishedMonths.tsx';
import { ReviewsDue } from '../register/ReviewsDue.tsx';
import { Headline } from './Headline.tsx';
import { LoweringsHeld } from './LoweringsHeld.tsx';
import { NextForTeam } from './NextForTeam.tsx';
import type { Place } from './TeamCrumbs.tsx';
import { TeamMatrix } from './TeamMatrix.tsx';

/** How far an organisation is: today for who may see its people, and month after month for who has a function. */
export function Overview() {
  return (
    <InOrganisation page="overview">
      {(organisation) => (
        <>
          {organisation.you.some((kind) => may(kind, 'GET /organisations/{organisation}/dashboard')) ? (
            <Counts organisation={organisation} />
          ) : (
            <WithoutPeople organisation={organisation} />
          )}
          <ReviewsDue organisation={organisation} />
          <LoweringsHeld organisation={organisation} />
        </>
      )}
    </InOrganisation>
  );
}

function Counts({ organisation }: { organisation: Organisation }) {
  const [path, setPath] = useState<Place[]>([]);
  const [answer, setAnswer] = useState<Outcome<Dashboard | undefined>>();
  const team = path.at(-1)?.team;
  const again = () => void readDashboard(organisation.id, team).then(setAnswer);
  useEffect(again, [team]);

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const counts = answer.value;
  if (!counts) return <WithoutPeople organisation={organisation} />;
  if (counts.people === 0 && counts.prohibited === 0 && path.length === 0) return <Nobody />;
  return (
    <div class="overview">
      <Headline counts={counts} team={team} />
      <NextForTeam counts={counts} organisation={organisation} />
      <TeamMatrix counts={counts} path={path} go={setPath} />
      <p class="medium quiet">{text.look}</p>
      <PublishedMonths organisation={organisation.id} beside />
    </div>
  );
}

/** For who may see no persons: the tables of the months, or for who has no function at all the way to their own. */
function WithoutPeople({ organisation: { id, you } }: { organisation: Organisation }) {
  if (you.some((kind) => may(kind, 'GET /organisations/{organisation}/published-months')))
    return (
      <div class="overview">
        <PublishedMonths organisation={id} />
        <p class="medium quiet measure">{text.noNames}</p>
      </div>
    );
  return (
    <div class="stack measure">
      <h2>{text.notForYou.title}</h2>
      <p>{text.notForYou.why}</p>
      <p class="row">
        <a href="/wat-ziet-mijn-organisatie">{text.notForYou.seen}</a>
        <a href="/account">{text.notForYou.account}</a>
      </p>
    </div>
  );
}

function Nobody() {
  return (
    <div class="stack measure">
      <h2>{text.empty.title}</h2>
      <p>{text.empty.why}</p>
      <p>
        <a class="nl-button nl-button--primary" href="/organisatie/mensen">
          {text.empty.link}
        </a>
      </p>
    </div>
  );
}
