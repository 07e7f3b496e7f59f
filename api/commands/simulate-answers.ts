import { seeded, shuffled } from '#domain/chance';
import { normal, type PlannedItem, plannedItem, simulatedAnswers } from '#domain/simulated-answers';
import { record } from '../audit.ts';
import type { Deps } from '../context.ts';
import { unconditional } from '../db/writer.ts';
import { simulatedCount, simulatedPrefix, storedItems } from '../item-statistics/store.ts';
import { addLoose } from '../retention/store.ts';

/** The same seed gives the same answers, so that two people who talk about the demo see the same figures. */
const seed = 'demo-1';
const perTest = 8;
const testsPerWrite = 60;

export type Simulated = { kind: 'made'; tests: number; answers: number } | { kind: 'there-already'; answers: number };

/**
 * Fills the statistics of questions of a demo: so many tests by people who do not exist, divided over the cells. They
 * are kept as answers that belong to nobody, and stay recognisable as simulated. Once per database.
 * @throws Error outside a demo
 */
export async function simulateAnswers({ db, now, newId, demo }: Deps, tests: number): Promise<Simulated> {
  if (!demo) throw new Error('answers are simulated in a demo only');
  const before = await simulatedCount(db);
  if (before > 0) return { kind: 'there-already', answers: before };
  const live = (await storedItems(db)).filter(({ status }) => status === 'live').map(({ content }) => content);
  const cells = [...Map.groupBy(live, ({ cell }) => cell).values()]
    .filter((items) => items.length >= perTest)
    .map((items) => items.map((item) => plannedItem(item, seed)));
  const random = seeded(seed);
  const month = new Date(now().getTime() - 90 * 24 * 60 * 60_000).toISOString().slice(0, 7);
  let answers = 0;
  for (let made = 0; made < tests && cells.length > 0; made += testsPerWrite) {
    const rows = Array.from({ length: Math.min(testsPerWrite, tests - made) }, (_, at) =>
      oneTest(cells[(made + at) % cells.length] ?? [], random).map((answer) => ({
        id: `${simulatedPrefix}${newId()}`,
        firstAttempt: true,
        month,
        ...answer,
      })),
    ).flat();
    const by = { actor: { kind: 'system' }, origin: 'command demo-data' } as const;
    const entry = record(
      now(),
      by,
      'answers-simulated',
      { kind: 'demo', id: 'answers' },
      { detail: { answers: rows.length } },
    );
    await unconditional(db.write([addLoose(db, rows)], [entry]));
    answers += rows.length;
  }
  return { kind: 'made', tests: cells.length > 0 ? tests : 0, answers };
}

function oneTest(items: readonly PlannedItem[], random: () => number) {
  const drawn = shuffled(items, random).slice(0, perTest);
  return simulatedAnswers(drawn, normal(random), random).map(({ item, response, score, rest }) => ({
    itemId: item.id,
    itemVersion: item.version,
    response,
    score: Math.round(score * 1000),
    restScore: Math.round(rest * 1000),
  }));
}
