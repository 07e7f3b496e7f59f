import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Action } from '#domain/authorisation';
import {
  chooseOrganisation,
  namesAnother,
  type Organisation,
  ownOrganisations,
} from '../../client/organisation/organisations.ts';
import { wearTheme } from '../../client/organisation/theme.ts';
import '../../styles/organisation.css';
import { organisationText as text } from '../../text/organisation.ts';
import { SignedOut } from '../shared/SignedOut.tsx';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';
import { UnderWay } from '../shared/UnderWay.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { NoOrganisation } from './NoOrganisation.tsx';
import { NotYours } from './NotYours.tsx';
import { OpenPage } from './OpenPage.tsx';
import { OrganisationNav } from './OrganisationNav.tsx';
import type { OrganisationPage } from './pages.ts';

interface Props {
  page: OrganisationPage;
  /** What the page is for, where that is more than looking. */
  needs?: Action;
  children: (organisation: Organisation) => ComponentChildren;
}

/** A page of an organisation: which one, its navigation, and why there is nothing where there is nothing. */
export function InOrganisation({ page, needs, children }: Props) {
  const { answer, again } = useAnswer(ownOrganisations);
  const [chosen, setChosen] = useState<string>();
  const own = answer?.kind === 'ok' ? answer.value : [];
  const theme = (own.find(({ id }) => id === chosen) ?? own[0])?.theme;
  useEffect(() => wearTheme(theme), [theme]);

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind === 'signed-out') return <SignedOut why={text.signedOut} />;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  const organisation = answer.value.find(({ id }) => id === chosen) ?? answer.value[0];
  if (!organisation) return <NoOrganisation />;
  if (namesAnother(answer.value)) return <NotYours own={organisation} />;

  function choose(id: string) {
    chooseOrganisation(id);
    setChosen(id);
  }
  return (
    <div class="organisation">
      <div class="organisation-bar">
        {answer.value.length > 1 ? (
          <div class="field">
            <label for="organisatie">{text.choose}</label>
            <select
              class="utrecht-select utrecht-select--html-select"
              id="organisatie"
              value={organisation.id}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            >
              {answer.value.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <p class="organisation-name">{organisation.name}</p>
        )}
        <OrganisationNav page={page} kinds={organisation.you} />
      </div>
      <OpenPage key={organisation.id} page={page} organisation={organisation} needs={needs}>
        {children(organisation)}
      </OpenPage>
      <UnderWay />
    </div>
  );
}
