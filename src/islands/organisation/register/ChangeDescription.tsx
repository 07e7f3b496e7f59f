import { useState } from 'preact/hooks';
import type { Draft } from '#domain/organisation/draft';
import { changeNeedsRenewal } from '#domain/organisation/renewal';
import {
  type Application,
  changeApplication,
  draftOf,
  registeredOf,
} from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import type { BrowserTaxonomy } from '../../../client/taxonomy.ts';
import { today } from '../../../client/today.ts';
import type { AidContent } from '../../../decision-aid.ts';
import { DecisionAid } from '../../decision-aid/DecisionAid.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { ApplicationForm } from '../applications/ApplicationForm.tsx';
import { ConfirmChange } from './ConfirmChange.tsx';

interface Props {
  organisation: Organisation;
  application: Application;
  taxonomy: BrowserTaxonomy;
  content: AidContent;
  back: (saved?: Application) => void;
}

/** Describes an application anew. What that asks of people is shown first, and saved only after that. */
export function ChangeDescription({ organisation, application, taxonomy, content, back }: Props) {
  const [draft, setDraft] = useState(() => draftOf(application));
  const [asksFirst, setAsksFirst] = useState(false);
  const { busy, trouble, run } = useTask();
  const renewalsOf = (next: Draft) =>
    changeNeedsRenewal(registeredOf(application), registeredOf(application, next), taxonomy.rules, today());
  const keep = (next: Draft) => run(() => changeApplication(organisation.id, application, next), back);

  if (asksFirst) {
    return (
      <ConfirmChange
        renewals={renewalsOf(draft)}
        users={application.users}
        busy={busy}
        trouble={trouble}
        save={() => keep(draft)}
        back={() => setAsksFirst(false)}
      />
    );
  }
  return (
    <>
      <TroubleNotice trouble={trouble} />
      <ApplicationForm
        draft={draft}
        types={taxonomy.applications}
        aid={(take) => <DecisionAid {...content} onOutcome={({ properties }) => take(properties)} />}
        busy={busy}
        save={(next) => {
          setDraft(next);
          if (renewalsOf(next).length > 0) setAsksFirst(true);
          else void keep(next);
        }}
        cancel={() => back()}
      />
    </>
  );
}
