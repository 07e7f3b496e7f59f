import { type CellRisks, expectedScores, type RoleRisks, runs } from '#domain/wrong-decisions';

/** How often a test decides wrongly in a simulation, per cell and per role, as tables for people. */
export function decisionsTable(cells: readonly CellRisks[], roles: readonly RoleRisks[]): string {
  const { master, nonMaster } = expectedScores;
  return [
    line('Toets', 'kan het, niet gehaald', 'kan het niet, wel gehaald', 'fout besluit', 'hoogstens'),
    ...cells.map(({ cell, risks, atMost }) =>
      line(cell, ...[risks.mastersRefused, risks.nonMastersAttained, risks.wrong, atMost.wrong].map(percent)),
    ),
    '',
    line('Toets van een rol', 'kan alles, niet gehaald', 'mist één cel, wel gehaald', 'fout besluit', ''),
    ...roles.map(({ role, mastersRefused, lackingAttained, wrong }) =>
      line(role, percent(mastersRefused), percent(lackingAttained), percent(wrong), ''),
    ),
    '',
    `Eén poging met korte set, ${runs.toLocaleString('nl-NL')} keer nagebootst. Aangenomen, niet gemeten: wie het kan, scoort`,
    `gemiddeld ${100 * master} % per vraag, wie het niet kan ${100 * nonMaster} %, en van elk is de helft. ‘Hoogstens’: zonder deelpunten.`,
  ].join('\n');
}

function line(name: string, ...numbers: string[]): string {
  return [name.padEnd(20), ...numbers.map((number) => number.padEnd(27))].join('').trimEnd();
}

function percent(share: number): string {
  return `${(100 * share).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} %`;
}
