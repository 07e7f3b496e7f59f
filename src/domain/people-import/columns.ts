import { hasText, type Table } from '../table/table.ts';
import { citizenNumbers } from './citizen-number.ts';
import { type Field, fields, headingRank, refusedBy } from './heading.ts';
import { isAddress } from './text.ts';

export interface Column {
  heading: string;
  /** The first values in it, for who looks whether this is the right column. */
  sample: readonly string[];
  field: Field | undefined;
  /** Why it can't be taken over, such as "het burgerservicenummer". */
  refused: string | undefined;
}

export interface Columns {
  /** Place of the row with the headings, from 0; -1 where the list has none. */
  headerAt: number;
  columns: readonly Column[];
}

/** Titles and dates may stand above the headings. */
const furthestHeader = 10;

/** The headings of a table and what each column is, as far as that can be told. */
export function recognisedColumns(table: Table): Columns {
  const headerAt = headerRow(table);
  const rows = table.slice(headerAt + 1);
  const width = rows.reduce((most, { length }) => Math.max(most, length), table[headerAt]?.length ?? 0);
  const headings = Array.from({ length: width }, (_, at) => (table[headerAt]?.[at] ?? '').trim());
  const columns = headings.map((heading, at) => {
    const values = rows.flatMap((row) => (row[at]?.trim() ? [row[at].trim()] : []));
    const refused = refusedBy(heading) ?? (citizenNumbers(values) ? 'het burgerservicenummer' : undefined);
    return { heading, sample: [...new Set(values.slice(0, 50))].slice(0, 3), refused, field: undefined };
  });
  return { headerAt, columns: withAddress(assigned(columns)) };
}

/** The same columns with one of them made this field; the column that was it before is it no longer. */
export function withField(columns: readonly Column[], at: number, field: Field | undefined): Column[] {
  return columns.map((column, place) => {
    if (place === at) return { ...column, field: column.refused ? undefined : field };
    return column.field === field ? { ...column, field: undefined } : column;
  });
}

/** The row that names most fields, else the first with anything in it. A row with an address is a person, no heading. */
function headerRow(table: Table): number {
  const counts = table.slice(0, furthestHeader).map((row) => (hasAddress(row) ? 0 : row.filter(namesField).length));
  const best = Math.max(...counts);
  if (best > 0) return counts.indexOf(best);
  const first = table.findIndex(hasText);
  return hasAddress(table[first] ?? []) ? first - 1 : Math.max(0, first);
}

const namesField = (cell: string) => fields.some((field) => headingRank(field, cell) !== undefined);
const hasAddress = (row: readonly string[]) => row.some((cell) => isAddress(cell.trim().toLowerCase()));

/** Each field goes to the column whose heading names it most surely. */
function assigned(columns: readonly Column[]): Column[] {
  return fields.reduce<Column[]>(
    (sofar, field) => {
      const [best] = sofar
        .map((column, at) => ({ column, at, rank: headingRank(field, column.heading) }))
        .flatMap(({ column, at, rank }) => (rank === undefined || column.refused || column.field ? [] : [{ at, rank }]))
        .toSorted((one, other) => one.rank - other.rank);
      return best ? withField(sofar, best.at, field) : sofar;
    },
    [...columns],
  );
}

/** Without a heading that says so, the column in which the addresses stand. */
function withAddress(columns: Column[]): Column[] {
  if (columns.some(({ field }) => field === 'address')) return columns;
  const at = columns.findIndex(
    ({ sample, refused, field }) =>
      !refused && !field && sample.length > 0 && sample.every((value) => isAddress(value.toLowerCase())),
  );
  return at < 0 ? columns : withField(columns, at, 'address');
}
