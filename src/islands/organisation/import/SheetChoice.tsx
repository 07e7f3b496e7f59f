import type { Sheet } from '#domain/table/table';
import { peopleImportText as text } from '../../../text/people-import.ts';

interface Props {
  sheets: readonly Sheet[];
  chosen: Sheet | undefined;
  choose: (sheet: Sheet) => void;
}

/** Which of the sheets of a workbook the list is on. */
export function SheetChoice({ sheets, chosen, choose }: Props) {
  return (
    <fieldset>
      <legend class="people-import-legend">{text.sheet}</legend>
      {sheets.map((sheet) => (
        <label key={sheet.name} class="choice">
          <input type="radio" name="sheet" checked={sheet === chosen} onChange={() => choose(sheet)} />
          <span>
            {sheet.name}
            <small>{text.sheetRows(sheet.rows.length)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
