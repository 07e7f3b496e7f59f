import { dayOf } from '#domain/dutch-date';
import { type Application, readChanges } from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import type { BrowserTaxonomy } from '../../../client/taxonomy.ts';
import { kindNames } from '../../../text/organisation.ts';
import { registerText } from '../../../text/register.ts';
import { Paged } from '../../shared/Paged.tsx';
import { usePages } from '../../shared/use-pages.ts';
import { editInWords } from './edit-in-words.ts';

const text = registerText.history;

interface Props {
  organisation: Organisation;
  application: Application;
  taxonomy: BrowserTaxonomy;
}

/** What changed, when, in which role somebody did it, and of how many people it asked something. */
export function History({ organisation, application: { id, updatedAt, mayChange }, taxonomy }: Props) {
  const pages = usePages((cursor) => readChanges(organisation.id, id, cursor), [id, updatedAt]);
  const titleOf = (type: string) => taxonomy.applications[type]?.title ?? type;

  return (
    <section class="stack measure" aria-labelledby="geschiedenis">
      <h2 id="geschiedenis" class="small-heading">
        {text.title}
      </h2>
      <Paged pages={pages} loading={text.loading} more={text.more}>
        {(changes) =>
          changes.length === 0 ? (
            <p>{text.none}</p>
          ) : (
            <ol class="ruled register-history">
              {changes.map((change) => (
                <li key={change.id}>
                  <p class="medium quiet">{text.by(dayOf(change.at), kindNames[change.role])}</p>
                  <ul>
                    {change.fields.map((field) => (
                      <li key={JSON.stringify(field)}>{editInWords(field, titleOf)}</li>
                    ))}
                  </ul>
                  {change.asked.map((one) => (
                    <p key={one.reason} class="medium">
                      {text.asked(
                        one.relations,
                        one.clearedBy,
                        one.people === undefined ? undefined : registerText.users(one.people, mayChange),
                      )}
                    </p>
                  ))}
                </li>
              ))}
            </ol>
          )
        }
      </Paged>
    </section>
  );
}
