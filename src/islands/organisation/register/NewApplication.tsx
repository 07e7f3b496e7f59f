import { addApplication } from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import type { AidContent } from '../../../decision-aid.ts';
import { DecisionAid } from '../../decision-aid/DecisionAid.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { WithTaxonomy } from '../../shared/WithTaxonomy.tsx';
import { ApplicationForm } from '../applications/ApplicationForm.tsx';
import { InOrganisation } from '../InOrganisation.tsx';
import { addressOf } from './address.ts';

/** Adds an application by hand. */
export function NewApplication(content: AidContent) {
  return (
    <InOrganisation page="applications" needs="POST /organisations/{organisation}/applications">
      {(organisation) => <Form organisation={organisation} content={content} />}
    </InOrganisation>
  );
}

function Form({ organisation, content }: { organisation: Organisation; content: AidContent }) {
  const { busy, trouble, run } = useTask();
  return (
    <WithTaxonomy>
      {(taxonomy) => (
        <>
          <ApplicationForm
            types={taxonomy.applications}
            aid={(take) => <DecisionAid {...content} onOutcome={({ properties }) => take(properties)} />}
            busy={busy}
            save={(draft) =>
              run(
                () => addApplication(organisation.id, draft),
                ({ id }) => location.assign(addressOf(id)),
              )
            }
            cancel={() => location.assign('/organisatie/toepassingen')}
          />
          <TroubleNotice trouble={trouble} />
        </>
      )}
    </WithTaxonomy>
  );
}
