import type { ImportFault } from '#domain/people-import/fault';
import { csvFile } from '#domain/table/csv-file';
import { peopleImportText as text } from '../../../text/people-import.ts';

/** What is wrong as a file to take to whoever keeps the list: a line per fault. Formulas in what stood there do nothing. */
export const faultFile = (faults: readonly ImportFault[]): string =>
  csvFile([text.faultHead, ...faults.map(({ row, part, value, says }) => [row, text.parts[part], value ?? '', says])]);
