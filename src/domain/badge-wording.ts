import { type BadgeInput, type BadgeSubjectMatter, type BadgeTaxonomy, roleOf, type Shown } from './badge-input.ts';
import { dayOf, dutchDate } from './dutch-date.ts';
import type { OpenBadge } from './open-badge.ts';
import { cellParts, competenceIds, type LevelVector, levelNames } from './taxonomy.ts';

/** What the badge shows, and what it adds to. Never that somebody or an organisation complies with the AI Act. */
export function description(taxonomy: BadgeTaxonomy, { about, demo }: BadgeInput): string {
  const sentences = [
    ...(demo ? ['Dit is een demonstratie: het bewijs is gemaakt om het platform te laten zien en telt nergens.'] : []),
    `Dit bewijs toont aan dat de houder ${whatWasShown(taxonomy, about)}.`,
    'Het draagt bij aan de maatregelen voor AI-geletterdheid (artikel 4 AI-verordening).',
  ];
  return sentences.join(' ');
}

/** How the badge was earned, for who wants to weigh it. Paragraphs of Markdown. */
export function criteria(taxonomy: BadgeTaxonomy, input: BadgeInput): string {
  const { about } = input;
  return [
    ...(about.kind === 'role' ? [needSentence(taxonomy, about.role, about.need)] : [descriptor(taxonomy, about.shown)]),
    tests(about),
    'De server kijkt de toets na met vaste regels. Er beoordeelt geen AI-model mee.',
    `Taxonomie ${taxonomy.taxonomyVersion}. ${pools(about)}`,
    input.expertReviewed
      ? 'De vragen zijn door een toetsdeskundige beoordeeld.'
      : 'De vragen zijn nog niet door een toetsdeskundige beoordeeld.',
    `De vragen gaan uit van de wet zoals die gold op ${dutchDate(input.lawAsOf)}.`,
    'Dit bewijs zegt niet dat een organisatie aan de AI-verordening voldoet. Het geeft ook geen bevoegdheid als toezichthouder op een AI-systeem (artikel 26, tweede lid).',
  ].join('\n\n');
}

/** The tests behind the badge, without answers or scores. */
export function evidence(about: BadgeSubjectMatter): OpenBadge['evidence'] {
  return shownOf(about).map((shown) => ({
    type: ['Evidence'],
    name: testName(shown),
    description: `Gehaald op ${dayOf(shown.decidedAt)}. Vragenbank ${shown.catalogueVersion}. De antwoorden en de score blijven bij de deelnemer.`,
    genre: 'Toets',
  }));
}

function whatWasShown(taxonomy: BadgeTaxonomy, about: BadgeSubjectMatter): string {
  if (about.kind === 'role')
    return `elk niveau heeft gehaald dat de rol ${roleOf(taxonomy, about.role).short} vraagt, met de AI-toepassingen in het eigen werk`;
  const { competence, level } = cellParts(about.shown.cell);
  return `niveau ${level} (${levelNames[level]}) heeft gehaald van ${taxonomy.competences[competence].title}`;
}

function descriptor(taxonomy: BadgeTaxonomy, { cell }: Shown): string {
  const { competence, level } = cellParts(cell);
  const { title, levels } = taxonomy.competences[competence];
  return `Wat ${title} op niveau ${level} vraagt: “${levels[level]?.text ?? title}”`;
}

function needSentence(taxonomy: BadgeTaxonomy, role: string, need: LevelVector): string {
  const asked = competenceIds.filter((id) => need[id] > 0).map((id) => `${taxonomy.competences[id].short} ${need[id]}`);
  return `De rol ${roleOf(taxonomy, role).short} vraagt, met de AI-toepassingen van de houder: ${asked.join(', ')}. Al deze niveaus zijn gehaald.`;
}

function tests(about: BadgeSubjectMatter): string {
  const names = [...new Set(shownOf(about).map(testName))];
  return names.length === 1
    ? `Gehaald met: ${names[0]}.`
    : `Gehaald met:\n\n${names.map((name) => `- ${name}`).join('\n')}`;
}

const testName = ({ assessment }: Shown) => `“${assessment.title}”, versie ${assessment.version}`;

const poolNames = {
  open: 'de open vragenbank: de vragen zijn voor iedereen te lezen',
  closed: 'de gesloten vragenbank: de vragen zijn niet openbaar',
  mixed: 'de open en de gesloten vragenbank samen',
} as const satisfies Record<Shown['pool'], string>;

function pools(about: BadgeSubjectMatter): string {
  const shown = shownOf(about);
  const versions = [...new Set(shown.map(({ catalogueVersion }) => catalogueVersion))];
  const kinds = new Set(shown.map(({ pool }) => pool));
  const [only] = kinds;
  const pool = kinds.size === 1 && only !== undefined ? only : 'mixed';
  return `Vragenbank ${versions.join(', ')}. De vragen komen uit ${poolNames[pool]}.`;
}

const shownOf = (about: BadgeSubjectMatter): Shown[] => (about.kind === 'cell' ? [about.shown] : about.shown);
