import { attempts, items as itemTable } from '#api/db/schema';
import { loadItems } from '#api/items/load';
import type { Catalogue } from '#domain/catalogue';
import { isPlacement } from '#domain/parts';
import { type Answer, showResponse } from '#domain/question';
import type { CellAssessment } from '#domain/schema/assessment';
import type { Item } from '#domain/schema/item';
import type { CellId } from '#domain/taxonomy';
import { drawnItem } from '#domain/template';
import { type TestApp, testApp } from './app.ts';
import { smallCatalogue } from './catalogue.ts';
import { categories, fault, match, multiple, order, single, templated } from './items.ts';
import { rightResponse } from './right-response.ts';

/** Stands in every field of an item that may not leave before submission. */
export const secret = 'geheim';

const rule = {
  count: 8,
  atLeastKinds: 3,
  minutes: 5,
  exposureCap: 0.8,
  pass: { attainedFrom: 0.75, notYetBelow: 0.55, shortSet: { count: 4, attainedFrom: 0.7 } },
  attempts: { cooldownHours: 24, maxTries: 3, periodDays: 90, showKey: 'after-pass-or-spent' },
} as const satisfies Partial<CellAssessment>;

/** Sixteen items of all kinds in turn, of which the first two share a scenario; every secret field is marked. */
export function bankOf(cell: CellId): Item[] {
  const kinds = [single, single, multiple, order, match, categories, fault, templated];
  return Array.from({ length: 16 }, (_, at) => {
    const make = kinds[at % kinds.length] ?? single;
    const item = make({
      id: `${secret}-${cell}-${at}`,
      cell,
      stem: `Vraag ${at} over ${cell}. Wat doe je?`,
      lesson: 'basis/wat-is-ai#wat-ai-is',
      sources: [{ title: `${secret}-bron`, url: 'https://voorbeeld.nl/geheim', checked: '2026-11-22' }],
      reviewed: { method: 'expert', by: `${secret}-nakijker`, on: '2026-11-22' },
      ...(at < 2 && { scenario: `${cell}-vignet` }),
    });
    return marked(item);
  });
}

export function cellTest(cell: CellId, more: Partial<CellAssessment> = {}): CellAssessment {
  return { kind: 'cell', title: `Toets ${cell}`, version: 1, cell, ...rule, ...more };
}

/** Two tested cells, the role that asks both, and a placement. */
export function testedCatalogue(more: Partial<Catalogue> = {}): Catalogue {
  const cells = ['begrijpen-1', 'gebruiken-1'] as const;
  const bank = cells.flatMap(bankOf);
  return smallCatalogue({
    items: Object.fromEntries(bank.map((item) => [item.id, item])),
    assessments: {
      'begrijpen-1': cellTest('begrijpen-1'),
      'gebruiken-1': cellTest('gebruiken-1'),
      'rol-medewerker': {
        kind: 'role',
        title: 'Toets medewerker',
        version: 1,
        role: 'medewerker',
        includes: [...cells],
      },
      instaptoets: {
        kind: 'placement',
        title: 'Instaptoets',
        version: 1,
        cells: [...cells],
        countPerCell: 3,
        minutes: 3,
        readyFrom: 0.65,
      },
    },
    scenarios: Object.fromEntries(
      cells.map((cell) => [
        `${cell}-vignet`,
        {
          id: `${cell}-vignet`,
          cell,
          title: 'Het loket',
          text: 'Aan het loket staat een inwoner met een vraag over een brief.',
        },
      ]),
    ),
    ...more,
  });
}

/** The app with this catalogue's items in its bank. */
export async function appWithBank(more: Parameters<typeof testApp>[0] = {}): Promise<TestApp> {
  const catalogue = more.catalogue ?? testedCatalogue();
  const app = await testApp({ ...more, catalogue });
  await loadItems(app.deps, { actor: { kind: 'system' }, origin: 'test' }, Object.values(catalogue.items), {
    scenarios: catalogue.scenarios,
    replace: false,
  });
  return app;
}

/** Another key for each request. */
export function key(): Record<string, string> {
  keys += 1;
  return { 'Idempotency-Key': `sleutel-${keys}-00000000` };
}
let keys = 0;

/** An answer to every question of an attempt: the first so many right, the others left open. */
export async function answersTo(app: TestApp, attempt: string, right = Number.POSITIVE_INFINITY, ofCell?: CellId) {
  const { draw, seed } = await attemptRow(app, attempt);
  const bank = await app.db.read.select().from(itemTable);
  const mine = draw.filter(({ cell }) => ofCell === undefined || cell === ofCell);
  const good = new Set(mine.slice(0, right).map(({ question }) => question));
  return draw.map(({ question, item, version }) => {
    const content = drawnItem(bank.find((row) => row.id === item && row.version === version)!.content, seed);
    const answer: Answer | null = good.has(question)
      ? showResponse(content, seed, question, rightResponse(content))
      : null;
    return { question, answer };
  });
}

export async function attemptRow(app: TestApp, attempt: string) {
  const rows = await app.db.read.select().from(attempts);
  return rows.find(({ id }) => id === attempt)!;
}

function marked(item: Item): Item {
  const text = JSON.stringify(item).replaceAll('"rationale":"', `"rationale":"${secret}: `);
  if (!isPlacement(item)) return JSON.parse(text);
  const targets = item.targets.map(({ id, text: shown }) => ({ id: `${secret}-${id}`, text: shown }));
  const cards = item.cards.map((card) => ({
    ...card,
    target: `${secret}-${card.target}`,
    rationale: `${secret}: ${card.rationale}`,
  }));
  return { ...item, targets, cards } as Item;
}
