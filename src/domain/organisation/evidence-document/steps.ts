import { dutchDate } from '../../dutch-date.ts';
import { competenceIds, type Level, levelNames } from '../../taxonomy.ts';
import { suppressionRules } from '../published/suppression-rules.ts';
import type { AnySealContent, EvidenceStep, SealedGoal } from '../seal-content.ts';
import { applicationBlocks } from './applications.ts';
import { type Block, type EvidenceTable, type EvidenceWords, paragraph } from './block.ts';
import { coverageTable, gapTable, trendTable } from './coverage.ts';
import { loweringBlocks } from './lowerings.ts';
import { oversightBlocks } from './oversight.ts';

export const stepTitles = {
  identify: 'Identificeren',
  goals: 'Doelen bepalen',
  'carry-out': 'Uitvoeren',
  evaluate: 'Evalueren',
} as const satisfies Record<EvidenceStep, string>;

/** What the platform knows of a step. */
export const stepBlocks: Record<EvidenceStep, (content: AnySealContent, words: EvidenceWords) => Block[]> = {
  identify: (content, words) => [
    paragraph('Welke AI de organisatie gebruikt, met welk risico, en wie ermee werkt.'),
    ...applicationBlocks(content, words),
    ...oversightBlocks(content),
  ],
  goals: (content, words) => [
    paragraph('Wat wie met AI werkt moet kunnen, per rol, functie en toepassing, en waarom.'),
    goalTable(content, words),
    ...loweringBlocks(content),
  ],
  'carry-out': (content) => [
    paragraph('De cursussen waarmee mensen leren, en wat er is gedaan.'),
    {
      kind: 'table',
      title: 'Cursussen',
      head: ['Cursus', 'Versie'],
      rows: content.courses.map(({ title, version }) => [title, version]),
    },
    ...activityBlocks(content),
  ],
  evaluate: (content, words) => [
    ...[coverageTable(content, words), gapTable(content, words), trendTable(content, words)].flatMap(
      (one) => one ?? [],
    ),
    ...(content.table
      ? suppressionRules(content.table.limits).map(
          ({ title, text }): Block => ({ kind: 'item', title, about: '', text }),
        )
      : [paragraph('Er is nog geen maand voorbij. De eerste tabel komt aan het eind van deze maand.')]),
  ],
};

const goalKinds = { role: 'Rol', overlay: 'Functie', application: 'Toepassing' } as const satisfies Record<
  SealedGoal['kind'],
  string
>;

function goalTable({ goals }: AnySealContent, words: EvidenceWords): EvidenceTable {
  const head = ['Voor wie', ...competenceIds.map((id) => words.competences[id]), 'Waarom'];
  const rows = goals.map(({ kind, title, need, reasons }) => [
    `${goalKinds[kind]}: ${title}`,
    ...competenceIds.map((id) => levelWords(need[id])),
    reasons.join('; '),
  ]);
  return { kind: 'table', title: 'Gevraagde niveaus', head, rows };
}

const levelWords = (level: Level) => (level === 0 ? 'niet gevraagd' : `${level} ${levelNames[level]}`);

function activityBlocks({ activity, table }: AnySealContent): Block[] {
  if (!activity || !table) return [];
  const { minimum } = table.limits;
  const words = (count: number | null) => (count === null ? `minder dan ${minimum}` : `${count} of meer`);
  const rows = [
    ['Bewijzen die leden haalden', words(activity.badges)],
    ['Herinneringen die zijn verstuurd', words(activity.remindersSent)],
    ['Gebruikersinstructies die zijn gelezen', words(activity.instructionsRead)],
    ['Keren dat iemand iets moest vernieuwen na een verandering', words(activity.toRenew)],
  ];
  return [
    { kind: 'table', title: `Gedaan tot en met ${dutchDate(table.asOf)}`, head: ['Wat', 'Aantal'], rows },
    paragraph(
      `Aantallen zijn naar beneden afgerond op een veelvoud van ${minimum}, zodat niemand eraan te herkennen is. Wat is gedaan, blijft meetellen als iemand vertrekt.`,
    ),
  ];
}
