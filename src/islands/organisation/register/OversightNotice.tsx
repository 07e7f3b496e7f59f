import { may } from '#domain/authorisation';
import type { Application } from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { registerText } from '../../../text/register.ts';

const text = registerText.oversight;

interface Props {
  organisation: Organisation;
  application: Application;
}

/** Whether somebody oversees an application of a high risk, without who; nothing where the law asks for nobody. */
export function OversightNotice({ organisation, application: { oversight } }: Props) {
  if (!oversight) return null;
  const assigns = organisation.you.some((kind) => may(kind, 'POST /organisations/{organisation}/assignments'));
  return (
    <section class="stack measure" aria-labelledby="toezicht">
      <h2 id="toezicht" class="small-heading">
        {text.title}
      </h2>
      {oversight === 'arranged' ? (
        <p>{text.arranged}</p>
      ) : (
        <div class="utrecht-alert utrecht-alert--warning stack">
          <p>{text[oversight]}</p>
          <p>{assigns ? text.how : text.askStaff}</p>
        </div>
      )}
      <p class="medium quiet">{text.law}</p>
    </section>
  );
}
