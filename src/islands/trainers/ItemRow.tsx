import { cellParts } from '#domain/taxonomy';
import { type ItemSummary, itemAddress } from '../../client/item-statistics.ts';
import { Glyph } from '../../components/Glyph.tsx';
import { cellShort } from '../../text/cells.ts';
import { itemText as text } from '../../text/item-statistics.ts';
import { readStem } from '../question/stem.ts';
import { Line } from '../text/Markdown.tsx';

/** One version of a question in the list. */
export function ItemRow({ summary }: { summary: ItemSummary }) {
  const { item, answers, facility, discrimination, flags } = summary;
  const stem = readStem(item.stem);
  return (
    <tr>
      <th scope="row">
        <a class="item-id" href={itemAddress(item.id)}>
          <code>{item.id}</code>
        </a>
        <span class="small quiet">
          <Line text={stem.question || item.stem} />
        </span>
        <span class="small quiet">
          {text.kinds[item.kind]}, {text.version(item.version)}, {text.statuses[item.status]}
        </span>
      </th>
      <td>
        <span class="item-cell">
          <Glyph competence={cellParts(item.cell).competence} /> {cellShort(item.cell)}
        </span>
      </td>
      <td class="number" data-label={text.columns.answers}>
        {answers ?? text.fewer}
      </td>
      <td class="number" data-label={text.columns.facility}>
        {facility === undefined ? '' : text.percent(facility)}
      </td>
      <td class="number" data-label={text.columns.discrimination}>
        {discrimination === undefined ? '' : text.correlation(discrimination)}
      </td>
      <td>
        {flags.length > 0 && (
          <ul>
            {flags.map((flag) => (
              <li key={flag}>{text.flags[flag]}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}
