import type {
  CategoriesItem,
  FaultItem,
  MatchItem,
  MultipleItem,
  NumberItem,
  OrderItem,
  SingleItem,
} from '#domain/schema/item';

const rationale = (about: string) => `Uitleg bij: ${about}.`;

function shared(id: string) {
  return {
    id,
    version: 1,
    status: 'live' as const,
    cell: 'gebruiken-1' as const,
    stem: `De situatie van ${id}. Wat doe je?`,
    lesson: `basiscursus/${id}#uitleg`,
    sources: [{ title: 'Algoritmekader', url: 'https://minbzk.github.io/Algoritmekader/', checked: '2026-11-22' }],
  };
}

type Ticks = Record<string, boolean>;
const options = (ticks: Ticks) =>
  Object.entries(ticks).map(([text, right]) => ({
    text,
    rationale: rationale(text),
    ...(right && { correct: true as const }),
  }));

/** A single choice of four; "ja" is right. */
export function single(
  more: Partial<SingleItem> = {},
  ticks: Ticks = { ja: true, nee: false, soms: false, later: false },
): SingleItem {
  return { ...shared('kies-een'), kind: 'single', options: options(ticks), ...more };
}

/** Two right of four unless told otherwise. */
export function multiple(
  more: Partial<MultipleItem> = {},
  ticks: Ticks = { naam: true, adres: true, kleur: false, weer: false },
): MultipleItem {
  return { ...shared('kies-meer'), kind: 'multiple', options: options(ticks), ...more };
}

/** Three steps in the right order unless told otherwise. */
export function order(more: Partial<OrderItem> = {}, steps: string[] = ['lezen', 'wegen', 'kiezen']): OrderItem {
  return {
    ...shared('zet-op-volgorde'),
    kind: 'order',
    steps: steps.map((text) => ({ text, rationale: rationale(text) })),
    ...more,
  };
}

type Cards = Record<string, string>;
const cards = (placed: Cards) =>
  Object.entries(placed).map(([text, target]) => ({ text, target, rationale: rationale(text) }));
const targets = (ids: string[]) => ids.map((id) => ({ id, text: `Doel ${id}` }));

/** Three cards with four targets; each card belongs to another one. */
export function match(
  more: Partial<MatchItem> = {},
  placed: Cards = { klacht: 'jurist', lek: 'fg', storing: 'beheer' },
  ids: string[] = ['jurist', 'fg', 'beheer', 'pers'],
): MatchItem {
  return { ...shared('zoek-bij-elkaar'), kind: 'match', cards: cards(placed), targets: targets(ids), ...more };
}

/** Four cards in two groups of two. */
export function categories(
  more: Partial<CategoriesItem> = {},
  placed: Cards = { folder: 'mag', notitie: 'mag', dossier: 'mag-niet', bsn: 'mag-niet' },
  ids: string[] = ['mag', 'mag-niet'],
): CategoriesItem {
  return { ...shared('verdeel'), kind: 'categories', cards: cards(placed), targets: targets(ids), ...more };
}

/** Five sentences of which two are wrong. */
export function fault(
  more: Partial<FaultItem> = {},
  faulty: Ticks = {
    'Beste mevrouw.': false,
    'U vroeg dit in mei.': true,
    'Wij lazen uw brief.': false,
    'U hebt acht weken.': true,
    'Met groet.': false,
  },
): FaultItem {
  return {
    ...shared('vind-de-fout'),
    kind: 'fault',
    material: { title: 'Uit het dossier', text: 'Aanvraag: 3 juni.' },
    segments: Object.entries(faulty).map(([text, wrong]) => ({
      text,
      rationale: rationale(text),
      ...(wrong && { fault: true as const }),
    })),
    ...more,
  };
}

/** Fifty letters, precisely; who counts the right ones arrives at 950. */
export function number(more: Partial<NumberItem> = {}): NumberItem {
  return {
    ...shared('reken-uit'),
    kind: 'number',
    answer: 50,
    unit: 'brieven',
    rationale: 'Vijf procent van duizend.',
    wrong: [{ value: 950, rationale: 'Dat zijn de brieven die wel kloppen.' }],
    otherwise: 'Neem het deel van het geheel.',
    ...more,
  };
}

/** Letters of which some percent is wrong: in numbers of 100 to 500 and 2 or 4 percent. */
export function templated(more: Partial<NumberItem> = {}): NumberItem {
  return number({
    id: 'sjabloon',
    variables: {
      aantal: { from: 100, to: 500, step: 100 },
      procent: [2, 4],
      dienst: ['de gemeente', 'het waterschap'],
    },
    computed: { fout: 'aantal * procent / 100' },
    stem: 'Een medewerker van {{dienst}} ziet {{aantal}} brieven. Daarvan is {{procent}} % fout. Hoeveel zijn dat er?',
    answer: 'fout',
    rationale: '{{procent}} % van {{aantal}} is {{fout}}.',
    wrong: [{ value: 'aantal - fout', rationale: 'Zoveel van de {{aantal}} brieven kloppen er juist wel.' }],
    ...more,
  });
}

/** One item of each kind, by its kind. */
export const oneOfEachKind = {
  single: single(),
  multiple: multiple(),
  order: order(),
  match: match(),
  categories: categories(),
  fault: fault(),
  number: number(),
};
