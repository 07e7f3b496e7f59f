import type { Column } from '#domain/people-import/columns';
import { type Field, fields } from '#domain/people-import/heading';
import { ColumnHeads } from '../../../components/ColumnHeads.tsx';
import { peopleImportText as text } from '../../../text/people-import.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';

interface Props {
  columns: readonly Column[];
  setField: (at: number, field: Field | undefined) => void;
}

/** What each column of the file is taken for, to be changed by the user. What we refuse can't be chosen. */
export function ColumnTable({ columns, setField }: Props) {
  const isField = (value: string): value is Field => fields.some((field) => field === value);
  const skipped = columns.flatMap(({ heading, field, refused }, at) =>
    field || refused ? [] : [heading || text.untitled(at)],
  );
  return (
    <section class="stack" aria-labelledby="kolommen">
      <ArrivedHeading id="kolommen">{text.columns}</ArrivedHeading>
      <p class="measure">{text.columnsHint}</p>
      <table class="utrecht-table utrecht-table--html-table people-import-table">
        <ColumnHeads heads={[text.heads.heading, text.heads.sample, text.heads.field]} />
        <tbody>
          {columns.map(({ heading, sample, field, refused }, at) => (
            <tr key={at}>
              <th scope="row">{heading || text.untitled(at)}</th>
              <td data-label={text.heads.sample}>{refused ? '…' : sample.join(', ')}</td>
              <td>
                {refused ? (
                  <span class="people-import-refused">{text.refused(refused)}</span>
                ) : (
                  <select
                    class="utrecht-select utrecht-select--html-select"
                    aria-label={text.fieldOf(heading || text.untitled(at))}
                    value={field ?? ''}
                    onChange={({ currentTarget: { value } }) => setField(at, isField(value) ? value : undefined)}
                  >
                    <option value="">{text.skip}</option>
                    {fields.map((one) => (
                      <option key={one} value={one}>
                        {text.fields[one]}
                      </option>
                    ))}
                  </select>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {skipped.length > 0 && <p class="medium quiet">{text.ignored(skipped)}</p>}
    </section>
  );
}
