import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Fault } from '#domain/fault';
import type { Item } from '#domain/schema/item';
import { readContent } from '../../api/commands/content/read.ts';
import { categories, fault, match, multiple, order, single } from './items.ts';
import { taxonomy } from './taxonomy.ts';

/** The files of a small content set without faults, by path. */
export function contentFiles(): Record<string, string> {
  return {
    'content/taxonomy.yaml': stringify({ version: '1.0-proef', date: '2026-11-22' }),
    'content/rules/application-effects.yaml': stringify(taxonomy.rules),
    ...folder('competences', taxonomy.competences),
    ...folder('roles', inOrder(taxonomy.roles)),
    ...folder('overlays', taxonomy.overlays),
    ...folder('applications', inOrder(taxonomy.applications)),
    ...folder('law', { 'ai-verordening-artikel-4': law }),
    ...folder('assessments', { 'gebruiken-1': cellTest, instap: placement, 'rol-medewerker': roleTest }),
    ...folder('scenarios', { 'gebruiken-1-balie': scenario }),
    ...folder('glossary', { taalmodel: term, hallucinatie: { ...term, ...hallucination } }),
    ...folder('resources', { 'ai-cursus': resource, zelfassessment: { ...resource, ...assessment } }),
    'content/cases/guus-in-goes.mdx': practiceCase,
    'content/courses/basis/course.yaml': stringify(course),
    'content/courses/basis/01-invoer.mdx': lesson,
    ...folder('items/gebruiken-1', Object.fromEntries(items().map((item) => [item.id, item]))),
  };
}

/** A change per file: another text, a change to the text, or null to leave the file out. */
export type Changes = Record<string, string | ((text: string) => string) | null>;

/** Writes the small set with these changes to a folder of its own. */
export function makeContent(changes: Changes): { root: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  const files = contentFiles();
  for (const path of new Set([...Object.keys(files), ...Object.keys(changes)])) {
    const change = changes[path];
    const text = typeof change === 'function' ? change(files[path] ?? '') : change === undefined ? files[path] : change;
    if (typeof change === 'function' && text === files[path]) throw new Error(`The change to ${path} changes nothing`);
    if (typeof text !== 'string') continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

/** Gives the small set with these changes to `use`, and cleans up. */
export function withContent<T>(changes: Changes, use: (root: string) => T): T {
  const { root, remove } = makeContent(changes);
  try {
    return use(root);
  } finally {
    remove();
  }
}

/** Each fault of the small set with these changes, as one line; advice about too few items left out. */
export function faultLines(changes: Changes): string[] {
  return withContent(changes, (root) => readContent(root).faults)
    .filter((one) => !one.problem.includes('vragen die live zijn'))
    .map(
      ({ file, line, problem, repair }: Fault) =>
        `${file}${line === undefined ? '' : `:${line}`}: ${problem} ${repair}`,
    );
}

/** Each fault of the small set with these changes, whole: weight, place, sentence, repair and example. */
export function wholeFaults(changes: Changes, today?: string): string[] {
  return withContent(changes, (root) => readContent(root, today).faults)
    .filter((one) => !one.problem.includes('vragen die live zijn'))
    .map(({ file, line, column, problem, repair, example, weight }) =>
      [
        weight === 'error' ? 'fout' : 'advies',
        [file, line, column].filter((part) => part !== undefined).join(':'),
        problem,
        repair,
        ...(example === undefined ? [] : [`Bijvoorbeeld: ${example}`]),
      ].join(' '),
    );
}

function folder(name: string, all: Record<string, object>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).map(([id, value]) => [`content/${name}/${id}.yaml`, stringify(value)]));
}

function inOrder<T extends object>(all: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([id, value], index) => [id, { ...value, order: index + 1 }]));
}

function items(): Item[] {
  const lesson = 'basis/invoer#wat-mag-erin';
  const places = [0, 1, 2, 3, 0, 1, 2, 3];
  return [
    ...places.map((right, index) => single({ id: `gebruiken-1-kies-${index + 1}`, lesson }, choice(right))),
    multiple({ id: 'gebruiken-1-kies-meer', lesson }),
    order({ id: 'gebruiken-1-volgorde', lesson }),
    match({ id: 'gebruiken-1-zoek', lesson }),
    categories({ id: 'gebruiken-1-groepen', lesson }),
    fault({ id: 'gebruiken-1-fouten', lesson }),
    single({ id: 'gebruiken-1-balie-een', lesson, scenario: scenario.id }, choice(0)),
    single({ id: 'gebruiken-1-balie-twee', lesson, scenario: scenario.id }, choice(1)),
  ];
}

/** Four options of equal length, the right one at a place. */
function choice(right: number): Record<string, boolean> {
  return Object.fromEntries(
    ['doen', 'mijd', 'vraag', 'wacht'].map((text, place) => [text.padEnd(5, '.'), place === right]),
  );
}

const source = { title: 'Algoritmekader', url: 'https://minbzk.github.io/Algoritmekader/', checked: '2026-11' };
const law = {
  title: 'AI-verordening, artikel 4',
  short: 'art. 4 AI-verordening',
  about: 'AI-geletterdheid',
  eli: 'http://data.europa.eu/eli/reg/2024/1689/2026-07-27',
  versions: [
    {
      validFrom: '2025-02-02',
      validTo: '2026-07-26',
      rendering: 'De eerste tekst in gewone taal.',
      basis: 'artikel 4',
      sources: [source],
    },
    { validFrom: '2026-07-27', rendering: 'De tweede tekst in gewone taal.', basis: 'artikel 4', sources: [source] },
  ],
};
const term = {
  term: 'taalmodel',
  meaning: 'AI die voorspelt welk stukje tekst er waarschijnlijk volgt.',
  sources: [source],
};
const hallucination = {
  term: 'hallucinatie',
  also: ['verzinsel'],
  law: 'ai-verordening-artikel-4',
  lawAsOf: '2026-11-22',
  related: ['taalmodel'],
};
const resource = {
  title: 'Nationale AI-cursus',
  provider: 'Stichting Voorbeeld',
  kind: 'cursus',
  url: 'https://www.ai-cursus.nl/',
  gives: 'Je leert wat AI is en waar je het tegenkomt.',
  cells: ['begrijpen-1', 'gebruiken-1'],
  minutes: 300,
  language: 'Nederlands',
  licence: 'onbekend',
  free: true,
  date: '2025-08',
  checked: '2026-11-22',
  sources: [source],
};
const assessment = {
  title: 'Zelfassessment',
  url: 'https://minbzk.github.io/Algoritmekader/zelfassessment/',
  minutes: 'onbekend',
  law: 'ai-verordening-artikel-4',
};
const cellTest = {
  kind: 'cell',
  title: 'Toets Gebruiken',
  version: 1,
  cell: 'gebruiken-1',
  count: 8,
  atLeastKinds: 4,
  minutes: 5,
  exposureCap: 0.8,
  pass: { attainedFrom: 0.75, notYetBelow: 0.55, shortSet: { count: 4, attainedFrom: 0.7 } },
  attempts: { cooldownHours: 24, maxTries: 3, periodDays: 90, showKey: 'never' },
};
const placement = {
  kind: 'placement',
  title: 'Instaptoets',
  version: 1,
  cells: ['gebruiken-1'],
  countPerCell: 3,
  minutes: 5,
  readyFrom: 0.65,
};
const roleTest = { kind: 'role', title: 'Toets medewerker', version: 1, role: 'medewerker', includes: ['gebruiken-1'] };
const scenario = {
  id: 'gebruiken-1-balie',
  cell: 'gebruiken-1',
  title: 'Aan de balie',
  text: 'Je werkt aan de balie van gemeente Voorbeeldstad en helpt inwoners met hun vragen.',
};
const course = {
  title: 'Basiscursus',
  summary: 'Wat je na deze cursus kunt.',
  audience: 'Iedereen die er werkt',
  order: 1,
  version: '1.0',
};
const lesson = `---
title: Wat mag erin
summary: Je weet wat je mag invoeren.
cell: gebruiken-1
minutes: 6
requirements: [urn:nl:ak:ver:aia-01]
topics:
  - anchor: wat-mag-erin
    title: Wat mag erin
sources:
  - title: Algoritmekader
    url: https://minbzk.github.io/Algoritmekader/
    checked: 2026-11
---

<Situatie>

Je twijfelt.

</Situatie>

<Keuze id="kies" question="Wat doe je?" options={[
  { text: 'Doen', correct: true, feedback: 'Dat mag volgens de werkinstructie.' },
  { text: 'Laten', feedback: 'Dan blijft het werk liggen.' },
]} />

## Wat mag erin?

<VindDeFout id="vind" question="Wat klopt niet?" segments={[
  { text: 'Dit klopt.', feedback: 'Dit staat zo in de brief.' },
  { text: 'Dit niet.', fault: true, feedback: 'Dit staat nergens in de brief.' },
]} />

Een <Begrip id="taalmodel">taalmodel</Begrip> voorspelt.
`;
const practiceCase = `---
title: Een chatbot met eigen bronnen
organisation: Gemeente Goes
summary: Een chatbot beantwoordt vragen van inwoners.
group: inwoners
status: gestart in april 2025
asOf: 2025-04
facts:
  - text: De chatbot startte in april 2025.
    source: 1
  - text: De chatbot gebruikt vaste bronnen.
    source: 1
unknown:
  - Hoe vaak een antwoord niet klopt, weten we niet.
cells: [gebruiken-1]
roles: [medewerker]
applications: [assistent]
sources:
  - title: Rijksoverheid
    url: https://www.rijksoverheid.nl/
    date: 2025-04-22
    checked: 2026-11
---

## Wat ze deden

Een <Begrip id="taalmodel">taalmodel</Begrip> antwoordt.
`;
