import { type BadgeSubjectMatter, type BadgeTaxonomy, shownCells } from './badge-input.ts';
import type { Alignment } from './open-badge.ts';
import { shownCodes } from './requirement.ts';
import { type CellId, cellParts, type GovernmentCode, levelNames } from './taxonomy.ts';

/** What a badge relates to: our cells, the government's codes, article 4 of the AI Act, DigComp. */
export function alignments(taxonomy: BadgeTaxonomy, baseUrl: string, about: BadgeSubjectMatter): Alignment[] {
  const cells = shownCells(about);
  const areas = new Set(cells.map((cell) => taxonomy.competences[cellParts(cell).competence].digcomp));
  return [
    ...cells.map((cell) => cellAlignment(taxonomy, baseUrl, cell)),
    ...codesOf(taxonomy, about).map(codeAlignment),
    articleFour,
    ...[...areas].sort().map(digcompAlignment),
  ];
}

/** A cell's badge names the codes of that cell only; a role's badge all codes that were shown with it. */
function codesOf(taxonomy: BadgeTaxonomy, about: BadgeSubjectMatter): GovernmentCode[] {
  if (about.kind === 'role') return shownCodes(taxonomy.competences, shownCells(about));
  const { competence, level } = cellParts(about.shown.cell);
  return taxonomy.competences[competence].levels[level]?.covers ?? [];
}

function cellAlignment(taxonomy: BadgeTaxonomy, baseUrl: string, cell: CellId): Alignment {
  const { competence, level } = cellParts(cell);
  const { title, levels } = taxonomy.competences[competence];
  return {
    type: ['Alignment'],
    targetName: `${title}, niveau ${level} ${levelNames[level]}`,
    targetUrl: `${baseUrl}/taxonomie/cel/${cell}`,
    targetCode: cell,
    targetDescription: levels[level]?.text ?? title,
    targetFramework: `Taxonomie AI-geletterd, versie ${taxonomy.taxonomyVersion}`,
  };
}

const codeAlignment = (code: GovernmentCode): Alignment => ({
  type: ['Alignment'],
  targetName: `Competentie ${code} van het zelfassessment AI-geletterdheid van de overheid`,
  targetUrl:
    'https://minbzk.github.io/Algoritmekader/voldoen-aan-wetten-en-regels/hulpmiddelen/AI-Geletterdheid-self-assessment/index.html',
  targetCode: code,
  targetFramework: 'Algoritmekader, AIG self-assessment versie 4 (augustus 2025)',
});

/** Regulation (EU) 2026/1744 replaced article 4 from this day; it asks measures of organisations, no level of a person. */
export const articleFourDate = '2026-07-27';

const articleFour: Alignment = {
  type: ['Alignment'],
  targetName: 'AI-geletterdheid, artikel 4 AI-verordening',
  targetUrl: `http://data.europa.eu/eli/reg/2024/1689/${articleFourDate}`,
  targetCode: 'artikel 4',
  targetDescription:
    'Draagt bij aan de maatregelen die een organisatie neemt. Zegt niet dat een organisatie aan de verordening voldoet.',
  targetFramework: 'Verordening (EU) 2024/1689, tekst van 27 juli 2026',
};

const digcompAlignment = (area: string): Alignment => ({
  type: ['Alignment'],
  targetName: `DigComp-gebied ${area}`,
  targetUrl: 'https://joint-research-centre.ec.europa.eu/digcomp/digcomp-framework_en',
  targetDescription: 'Het gebied dat het dichtst bij deze competentie staat.',
  targetFramework: 'DigComp 3.0',
});
