import type { Catalogue } from '#domain/catalogue';
import { markingVersion } from '#domain/marking';
import { type SimulatedTest, simulatedQuestions, simulatedTests } from '#domain/simulated-tests';
import type { CellId } from '#domain/taxonomy';
import type { AttemptRow, ResultRow } from '../attempts/store.ts';
import type { Deps } from '../context.ts';
import { addAll } from '../db/add-all.ts';
import { attempts, results } from '../db/schema.ts';
import { unconditional } from '../db/writer.ts';
import { type Chance, daysBefore } from './chance.ts';

const days = 730;
const perWrite = 400;
const roleTest = 'rol-medewerker';

/** So many results of tests that nobody took, divided over these learners; some of them have none. */
export async function addTests(
  { db, now, catalogue }: Pick<Deps, 'db' | 'now' | 'catalogue'>,
  learners: readonly string[],
  count: number,
  chance: Chance,
): Promise<void> {
  const cells = cellsWithTest(catalogue);
  const role = catalogue.assessments[roleTest];
  const together = cells.filter((cell) => role?.kind === 'role' && role.includes.includes(cell));
  const own = divided(count, learners.length, chance.random);
  for (let at = 0; at < learners.length; at += perWrite) {
    const rows = learners.slice(at, at + perWrite).flatMap((learner, index) => {
      const about = { cells, together, results: own[at + index] ?? 0, days };
      return simulatedTests(about, chance.random).map((test) =>
        rowsOf(test, learner, { catalogue, now: now() }, chance),
      );
    });
    const inserts = [
      addAll(
        db,
        attempts,
        rows.map(({ attempt }) => attempt),
      ),
      addAll(
        db,
        results,
        rows.flatMap((row) => row.results),
      ),
    ] as const;
    await unconditional(db.write(inserts));
  }
}

const cellsWithTest = ({ assessments }: Catalogue): CellId[] =>
  Object.values(assessments).flatMap((assessment) => (assessment.kind === 'cell' ? [assessment.cell] : []));

/** The count over so many, one in seven none and the others unequally. */
function divided(count: number, over: number, random: () => number): number[] {
  const weights = Array.from({ length: over }, () => (random() < 1 / 7 ? 0 : 0.3 + 1.4 * random()));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const own = Math.round((count * weighed) / total) - given;
    given += own;
    return own;
  });
}

function rowsOf(
  { results: shown, daysAgo }: SimulatedTest,
  learnerId: string,
  { catalogue, now }: { catalogue: Catalogue; now: Date },
  { newId }: Chance,
): { attempt: AttemptRow; results: ResultRow[] } {
  const id = newId();
  const at = daysBefore(now, daysAgo);
  const assessment = shown.length > 1 ? roleTest : (shown[0]?.cell ?? roleTest);
  const assessmentVersion = catalogue.assessments[assessment]?.version ?? 1;
  const startedAt = daysBefore(now, daysAgo + 0.01);
  const kept = { catalogueVersion: catalogue.version, continues: null, seed: id, draw: [], rules: {} };
  return {
    attempt: { id, learnerId, assessment, assessmentVersion, startedAt, submittedAt: at, ...kept },
    results: shown.map((result) => ({
      ...result,
      attemptId: id,
      learnerId,
      questions: simulatedQuestions,
      unanswered: 0,
      missed: [],
      pool: 'open',
      markingVersion,
      decidedAt: at,
    })),
  };
}
