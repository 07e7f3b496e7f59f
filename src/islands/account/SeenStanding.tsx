import { dutchDate } from '#domain/dutch-date';
import type { Seen } from '../../client/own-data.ts';
import { ColumnHeads } from '../../components/ColumnHeads.tsx';
import { progressText, seenText as text } from '../../text/own-data.ts';
import { fullName } from '../../text/shared.ts';
import '../../styles/stacked-table.css';

/** How far somebody is, in the words and the columns that HR has. */
export function SeenStanding({ view: { person, managersSeePeople } }: Pick<Seen, 'view'>) {
  if (!person) return <p>{text.notReported}</p>;
  return (
    <>
      {person.prohibited && <p>{text.prohibited}</p>}
      {!person.prohibited && person.cells.length === 0 && <p>{text.nothingAsked}</p>}
      {person.cells.length > 0 && (
        <>
          <p>{progressText[person.progress]}</p>
          <table class="utrecht-table utrecht-table--html-table stacked-table">
            <caption class="visually-hidden">{text.caption}</caption>
            <ColumnHeads heads={text.head} />
            <tbody>
              {person.cells.map(({ competence, level, attained, attainedOn, expiresOn }) => (
                <tr key={competence}>
                  <th scope="row">
                    {fullName(competence)}, niveau {level}
                  </th>
                  <td data-label={text.head[1]}>{attained ? text.yes : text.no}</td>
                  <td data-label={text.head[2]}>{attainedOn ? dutchDate(attainedOn) : text.unknown}</td>
                  <td data-label={text.head[3]}>{expiresOn ? dutchDate(expiresOn) : text.unknown}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {person.renewSince && <p>{text.renewSince(dutchDate(person.renewSince))}</p>}
      <p>{managersSeePeople ? text.managers : text.noManagers}</p>
    </>
  );
}
