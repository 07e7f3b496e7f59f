import type { Fault } from '#domain/fault';

/** All faults as text for people: errors first, then advice, each per file with line and column, and a conclusion at the end. */
export function report(faults: readonly Fault[], conclusion: string = summary(faults)): string {
  const errors = faults.filter(({ weight }) => weight === 'error');
  const advised = faults.filter(({ weight }) => weight === 'advice');
  return [...section('FOUTEN', errors), ...section('ADVIES', advised), conclusion].join('\n\n');
}

function section(title: string, faults: readonly Fault[]): string[] {
  if (faults.length === 0) return [];
  const perFile = Map.groupBy(faults, ({ file }) => file);
  return [title, ...[...perFile].map(([file, own]) => [file, ...own.map(entry)].join('\n'))];
}

/** The place, what is wrong, and under it how to repair it. */
function entry({ line, column, problem, repair, example }: Fault): string {
  const place = [line, column].filter((number) => number !== undefined).join(':');
  const margin = ' '.repeat(9);
  const more = [repair, ...(example === undefined ? [] : [`Bijvoorbeeld: ${example}`])];
  return [`  ${place.padEnd(6)} ${problem}`, ...more.map((text) => `${margin}${text}`)].join('\n');
}

export function summary(faults: readonly Fault[]): string {
  const errors = faults.filter(({ weight }) => weight === 'error').length;
  const advised = faults.length - errors;
  const tips = advised === 1 ? '1 advies' : `${advised} adviezen`;
  if (errors === 0) return advised === 0 ? 'De inhoud heeft geen fouten.' : `De inhoud heeft geen fouten. Wel ${tips}.`;
  return `De inhoud heeft ${errors === 1 ? '1 fout' : `${errors} fouten`}${advised === 0 ? '' : ` en ${tips}`}. Herstel eerst de fouten.`;
}
