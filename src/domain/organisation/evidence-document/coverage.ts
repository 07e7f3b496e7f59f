import { dutchDate } from '../../dutch-date.ts';
import { competenceIds } from '../../taxonomy.ts';
import { nodeTree, whole } from '../node-tree.ts';
import type { PublishedCell } from '../published/publish-month.ts';
import type { AnySealContent } from '../seal-content.ts';
import type { EvidenceTable, EvidenceWords } from './block.ts';

/** "12 van 40", "hooguit 3 van 40", "ten minste 37 van 40", or why there is nothing. */
export function cellWords(cell: PublishedCell): string {
  if (cell.kind === 'hidden') return cell.reason === 'too-few' ? 'te weinig mensen' : 'wacht op een nieuw cijfer';
  const { asked, low, high } = cell;
  if (low === high) return `${low} van ${asked}`;
  if (low === 0) return `hooguit ${high} van ${asked}`;
  return high === asked ? `ten minste ${low} van ${asked}` : `${low} tot ${high} van ${asked}`;
}

/** Per team and competence how many of whom it is asked have it: the published table, teams under the team that they are in. */
export function coverageTable({ table, teams }: AnySealContent, words: EvidenceWords): EvidenceTable | undefined {
  if (!table) return undefined;
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  const rows = nodeTree(teams).nodes.flatMap(({ id, depth }) => {
    const row = table.nodes[id];
    const name = id === whole ? 'Hele organisatie' : `${'– '.repeat(depth - 1)}${names.get(id) ?? id}`;
    return row ? [[name, ...competenceIds.map((competence) => cellWords(row[competence]))]] : [];
  });
  return {
    kind: 'table',
    title: `Wie heeft wat gevraagd is, eind ${dutchDate(table.asOf.slice(0, 7))}`,
    head: head('Team', words),
    rows,
  };
}

/** The whole organisation month after month. */
export function trendTable({ trend }: AnySealContent, words: EvidenceWords): EvidenceTable | undefined {
  if (trend.length === 0) return undefined;
  const months = trend.toSorted((one, other) => (one.asOf < other.asOf ? -1 : 1));
  const rows = months.map(({ asOf, organisation }) => [
    dutchDate(asOf.slice(0, 7)),
    ...competenceIds.map((competence) => cellWords(organisation[competence])),
  ]);
  return { kind: 'table', title: 'De hele organisatie, maand na maand', head: head('Maand', words), rows };
}

/** Of whom it is asked and who do not have it yet, the competence with the most first. */
export function gapTable({ table }: AnySealContent, words: EvidenceWords): EvidenceTable | undefined {
  const row = table?.nodes[whole];
  if (!row) return undefined;
  const gaps = competenceIds.flatMap((competence) => {
    const cell = row[competence];
    if (cell.kind === 'hidden' || cell.low === cell.asked) return [];
    return [{ competence, least: cell.asked - cell.high, most: cell.asked - cell.low, asked: cell.asked }];
  });
  const rows = gaps
    .toSorted((one, other) => other.most - one.most)
    .map(({ competence, least, most, asked }) => [
      words.competences[competence],
      least === most ? `${most} van ${asked}` : `${least} tot ${most} van ${asked}`,
    ]);
  return rows.length === 0
    ? undefined
    : { kind: 'table', title: 'Waar nog werk ligt', head: ['Competentie', 'Mensen die het nog niet hebben'], rows };
}

const head = (first: string, { competences }: EvidenceWords) => [first, ...competenceIds.map((id) => competences[id])];
