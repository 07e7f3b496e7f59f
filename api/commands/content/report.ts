import type { Fault } from '#domain/fault';

/** All faults as text, grouped per file, errors and advice told apart, with the count at the end. */
export function report(faults: readonly Fault[]): string {
  const perFile = Map.groupBy(faults, ({ file }) => file);
  const groups = [...perFile].map(([file, own]) => [file, ...own.map(line)].join('\n'));
  return [...groups, summary(faults)].join('\n\n');
}

function line({ line: number, problem, repair, weight }: Fault): string {
  const where = number === undefined ? '' : `regel ${number}: `;
  return `  ${weight === 'advice' ? 'advies: ' : ''}${where}${problem} ${repair}`;
}

export function summary(faults: readonly Fault[]): string {
  const errors = faults.filter(({ weight }) => weight === 'error').length;
  const advised = faults.length - errors;
  const tips = advised === 1 ? '1 advies' : `${advised} adviezen`;
  if (errors === 0) return advised === 0 ? 'De inhoud heeft geen fouten.' : `De inhoud heeft geen fouten. Wel ${tips}.`;
  return `De inhoud heeft ${errors === 1 ? '1 fout' : `${errors} fouten`}${advised === 0 ? '' : ` en ${tips}`}. Herstel eerst de fouten.`;
}
