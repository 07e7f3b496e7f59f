import { useEffect, useState } from 'preact/hooks';
import { type Application, type ApplicationChange, readChanges } from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import type { BrowserTaxonomy } from '../../../client/taxonomy.ts';
import { dayOf } from '../../../text/dates.ts';
import { kindNames } from '../../../text/organisation.ts';
import { registerText } from '../../../text/register.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { editInWords } from './edit-in-words.ts';

const text = registerText.history;

interface Props {
  organisation: Organisation;
  application: Application;
  taxonomy: BrowserTaxonomy;
}

/** What changed, when, in which role somebody did it, and of how many people it asked something. */
export function History({ organisation, application: { id, updatedAt }, taxonomy }: Props) {
  const [read, setRead] = useState<{ changes: ApplicationChange[]; next?: string | undefined }>();
  const { busy, trouble, run } = useTask();
  const page = (cursor?: string) =>
    run(
      () => readChanges(organisation.id, id, cursor),
      ({ page: { changes }, next }) =>
        setRead({ changes: [...(cursor ? (read?.changes ?? []) : []), ...changes], next }),
    );
  useEffect(() => void page(), [id, updatedAt]);
  const titleOf = (type: string) => taxonomy.applications[type]?.title ?? type;

  return (
    <section class="stack measure" aria-labelledby="geschiedenis">
      <h3 id="geschiedenis">{text.title}</h3>
      {!read && !trouble && <p role="status">{text.loading}</p>}
      <TroubleNotice trouble={trouble} again={() => page(read?.next)} />
      <ol class="ruled register-history">
        {read?.changes.map((change) => (
          <li key={change.id}>
            <p class="medium quiet">{text.by(dayOf(change.at), kindNames[change.role])}</p>
            <ul>
              {change.fields.map((field) => (
                <li key={JSON.stringify(field)}>{editInWords(field, titleOf)}</li>
              ))}
            </ul>
            {change.asked.map((one) => (
              <p key={one.reason} class="medium">
                {text.asked(one.relations, one.clearedBy, one.people)}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {read?.next && (
        <button
          class="nl-button nl-button--secondary"
          type="button"
          aria-disabled={busy}
          onClick={() => page(read.next)}
        >
          {text.more}
        </button>
      )}
    </section>
  );
}
