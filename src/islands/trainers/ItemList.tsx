import { useState } from 'preact/hooks';
import { type CellId, cellIds } from '#domain/taxonomy';
import { type ItemSummaries, itemStatistics } from '../../client/item-statistics.ts';
import '../../styles/item-statistics.css';
import '../../styles/level-profile.css';
import { dayOf } from '#domain/dutch-date';
import { cellShort } from '../../text/cells.ts';
import { itemText as text } from '../../text/item-statistics.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { ForTrainers } from './ForTrainers.tsx';
import { ItemRow } from './ItemRow.tsx';
import { SimulatedNotice } from './SimulatedNotice.tsx';

const isCell = (value: string): value is CellId => cellIds.some((cell) => cell === value);

/** All questions with how they do, the most worrying first. */
export function ItemList() {
  const { answer } = useAnswer(itemStatistics);
  return (
    <ForTrainers answer={answer} text={text}>
      {(value) => <Items {...value} />}
    </ForTrainers>
  );
}

function Items({ asOf, items }: ItemSummaries) {
  const [cell, setCell] = useState<CellId>();
  const cells = cellIds.filter((one) => items.some(({ item }) => item.cell === one));
  const shown = items.filter(({ item }) => cell === undefined || item.cell === cell);
  const sum = (list: readonly (number | undefined)[]) => list.reduce<number>((all, one = 0) => all + one, 0);

  return (
    <>
      <SimulatedNotice
        some={sum(shown.map(({ simulated }) => simulated))}
        all={sum(shown.map(({ answers }) => answers))}
      />
      <div class="field items-filter">
        <label for="cel">{text.cell}</label>
        <select
          class="utrecht-select utrecht-select--html-select"
          id="cel"
          onChange={({ currentTarget: { value } }) => setCell(isCell(value) ? value : undefined)}
        >
          <option value="">{text.allCells}</option>
          {cells.map((one) => (
            <option key={one} value={one}>
              {cellShort(one)}
            </option>
          ))}
        </select>
      </div>
      <p role="status">{text.count(shown.length, shown.filter(({ flags }) => flags.length > 0).length)}</p>
      <p class="small quiet">
        {text.asOf(dayOf(asOf))} {text.rapid}
      </p>
      <table class="utrecht-table utrecht-table--html-table items-table">
        <thead>
          <tr>
            <th scope="col">{text.columns.item}</th>
            <th scope="col">{text.columns.cell}</th>
            {(['answers', 'facility', 'discrimination'] as const).map((column) => (
              <th key={column} scope="col" class="number">
                {text.columns[column]}
              </th>
            ))}
            <th scope="col">{text.columns.flags}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((summary) => (
            <ItemRow key={`${summary.item.id}@${summary.item.version}`} summary={summary} />
          ))}
        </tbody>
      </table>
    </>
  );
}
