import { useEffect, useState } from 'preact/hooks';
import type { Known } from '#domain/people-import/people';
import type { ReadPeople } from '#domain/people-import/read-people';
import { saveFile } from '../../../client/save-file.ts';
import { peopleImportText as text } from '../../../text/people-import.ts';
import { faultFile } from './fault-file.ts';
import { partText, rowsToShow, titlesOf } from './shown-rows.ts';

interface Props {
  list: ReadPeople;
  known: Known;
}

const step = 50;

/** The people as they were read, with what is wrong on each row. */
export function PeopleTable({ list, known }: Props) {
  const [onlyFaults, setOnlyFaults] = useState(false);
  const [count, setCount] = useState(step);
  const { rows, faulty } = rowsToShow(list, onlyFaults);
  const parts = list.told;
  const titles = titlesOf(known);
  useEffect(() => setCount(step), [list.people, onlyFaults]);

  return (
    <section class="stack" aria-labelledby="lijst">
      <h2 id="lijst">{text.list}</h2>
      <p role="status">{text.found(list.people.length, faulty)}</p>
      {list.emptyRows > 0 && <p class="medium quiet">{text.empty(list.emptyRows)}</p>}
      {list.leftRows > 0 && <p class="medium quiet">{text.left(list.leftRows)}</p>}
      {faulty > 0 && (
        <>
          <label class="choice">
            <input type="checkbox" checked={onlyFaults} onChange={() => setOnlyFaults(!onlyFaults)} />
            <span>{text.onlyFaults}</span>
          </label>
          <p>
            <button class="link-button" type="button" onClick={() => saveFile(text.faultsName, faultFile(list.faults))}>
              {text.faultsDownload}
            </button>
          </p>
        </>
      )}
      <table class="utrecht-table utrecht-table--html-table people-import-table">
        <thead>
          <tr>
            <th scope="col">{text.row}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {text.parts[part]}
              </th>
            ))}
            {faulty > 0 && <th scope="col">{text.faults}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, count).map(({ person, faults }) => (
            <tr key={person.row} class={faults.length > 0 ? 'people-import-faulty' : undefined}>
              <th scope="row">
                <span class="people-import-row">{text.row} </span>
                {person.row}
              </th>
              {parts.map((part) => (
                <td key={part} class={`people-import-${part}`} data-label={text.parts[part]}>
                  {partText(person, part, titles)}
                </td>
              ))}
              {faulty > 0 && (
                <td class="people-import-faults" data-label={text.faults}>
                  {faults.length > 0 && <Sentences faults={faults} />}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="medium quiet">{text.shown(Math.min(count, rows.length), rows.length)}</p>
      {rows.length > count && (
        <button class="nl-button nl-button--secondary" type="button" onClick={() => setCount(count + step)}>
          {text.more}
        </button>
      )}
    </section>
  );
}

function Sentences({ faults }: { faults: readonly { says: string }[] }) {
  return (
    <ul>
      {faults.map(({ says }) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  );
}
