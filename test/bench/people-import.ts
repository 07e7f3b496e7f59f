import { recognisedColumns } from '#domain/people-import/columns';
import { readPeople } from '#domain/people-import/read-people';
import { csvFile } from '#domain/table/csv-file';
import { readTable } from '../../src/client/table/read-table.ts';
import { known } from '../support/people-list.ts';
import { textRows, workbook } from '../support/workbook.ts';

/** Reading and checking a list of people as the browser does, from the bytes of the file to every fault in it. */
export async function measurePeopleImport(smoke: boolean): Promise<void> {
  for (const count of smoke ? [500] : [10_000, 50_000]) {
    const rows = [['E-mail', 'Naam', 'Afdeling', 'Rol', 'Toepassingen'], ...people(count)];
    await measure(`CSV of ${count} people`, new Blob([csvFile(rows)]), count);
    await measure(`xlsx of ${count} people`, new Blob([workbook([{ name: 'Mensen', rows: textRows(rows) }])]), count);
  }
}

/** One in a hundred has a role that nobody knows, as in a real list. */
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    `persoon${at}@voorbeeld.nl`,
    `Persoon ${at} de Vries`,
    `Directie ${at % 10} / Afdeling ${at % 200}`,
    at % 100 === 0 ? `Behandelar ${at}` : 'Behandelaar; jurist',
    'Omgevingschat, algemene-assistent',
  ]);

async function measure(what: string, file: Blob, count: number): Promise<void> {
  const started = performance.now();
  const read = await readTable(file);
  const parsed = performance.now();
  const table = read.kind === 'sheets' ? (read.sheets[0]?.rows ?? []) : [];
  const { people, faults } = readPeople(table, recognisedColumns(table), known);
  const checked = performance.now();
  if (people.length !== count || faults.length !== Math.ceil(count / 100))
    throw new Error(`${what}: read ${people.length} people with ${faults.length} faults`);
  console.log(
    `people    ${what}: read in ${seconds(parsed - started)}, checked in ${seconds(checked - parsed)}, ${(file.size / 1e6).toFixed(1)} MB`,
  );
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
