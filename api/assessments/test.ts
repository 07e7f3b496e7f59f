import type { Draw, DrawnQuestion, PoolItem } from '#domain/draw';
import { type Mark, mark, type Response } from '#domain/marking';
import { explain, publicItem, type Question, readAnswer, showResponse } from '#domain/question';
import type { CellId } from '#domain/taxonomy';
import { drawnItem } from '#domain/template';
import type { Database } from '../db/client.ts';
import type { FieldFault } from '../errors.ts';
import { itemsOf, type StoredItem } from './bank.ts';
import type { MarkedQuestion } from './question-schema.ts';

export interface AskedQuestion extends StoredItem, Pick<DrawnQuestion, 'cell' | 'pool'> {
  id: string;
}

/** A test as it was put together for one person: the questions with what stands behind them. */
export interface Test {
  seed: string;
  questions: AskedQuestion[];
}

/** Per question what was answered, in the bank's numbering; null is unanswered. */
export type Responses = ReadonlyMap<string, Response | null>;

/** The test of a stored draw, always with the versions that were served, and templates with the values of its seed. */
export async function testOfDraw(db: Database, seed: string, draw: Draw): Promise<Test> {
  const items = await itemsOf(db, draw);
  return { seed, questions: items.flatMap((stored, at) => asked(stored, draw[at], seed)) };
}

/** What the learner sees. */
export function shown(test: Test): Question[] {
  return test.questions.map((one) => shownQuestion(test, one));
}

/** Reads an answer to every question, and names all that is unknown, missing, double or malformed. */
export function readAll(test: Test, given: readonly { question: string; answer?: unknown }[]) {
  const faults: FieldFault[] = [];
  const responses = new Map<string, Response | null>();
  for (const [at, { question, answer }] of given.entries()) {
    const found = test.questions.find(({ id }) => id === question);
    const field = `answers.${at}`;
    if (!found) {
      faults.push({
        field: `${field}.question`,
        detail: `De vraag “${question}” hoort niet bij deze toets. Laat haar weg.`,
      });
    } else if (responses.has(question)) {
      faults.push({
        field: `${field}.question`,
        detail: `De vraag “${question}” staat er dubbel in. Stuur één antwoord per vraag.`,
      });
    } else {
      const read = readAnswer(found.item, test.seed, question, answer);
      if (read.kind === 'fault') faults.push({ field: `${field}.answer`, detail: read.detail });
      responses.set(question, read.kind === 'response' ? read.response : null);
    }
  }
  for (const { id } of test.questions.filter((one) => !responses.has(one.id))) {
    faults.push({
      field: 'answers',
      detail: `De vraag “${id}” ontbreekt. Stuur een antwoord mee, of null als je haar openlaat.`,
    });
  }
  return { faults, responses };
}

export interface MarkedItem extends PoolItem {
  mark: Mark;
}

/** The marked questions of a cell, as the decision takes them. */
export function markedOf(test: Test, cell: CellId, responses: Responses): MarkedItem[] {
  return test.questions
    .filter((one) => one.cell === cell)
    .map(({ id, item, pool }) => ({ item, pool, mark: mark(item, responses.get(id) ?? null) }));
}

/** The cells of a test, in the order in which they are asked. */
export function cellsOf(test: Pick<Test, 'questions'>): CellId[] {
  return [...new Set(test.questions.map(({ cell }) => cell))];
}

/** Only after submission: the questions with their marks and the explanation that is allowed. */
export function explained(test: Test, responses: Responses, showsKey: (cell: CellId) => boolean): MarkedQuestion[] {
  return test.questions.map((one) => {
    const response = responses.get(one.id) ?? null;
    const { score, answered } = mark(one.item, response);
    return {
      question: shownQuestion(test, one),
      cell: one.cell,
      answer: showResponse(one.item, test.seed, one.id, response),
      answered,
      score,
      explanation: explain(one.item, test.seed, one.id, response, showsKey(one.cell)),
    };
  });
}

function shownQuestion({ seed }: Test, { id, item, scenario }: AskedQuestion): Question {
  return publicItem(item, scenario ?? undefined, seed, id);
}

function asked({ item, scenario }: StoredItem, drawn: DrawnQuestion | undefined, seed: string): AskedQuestion[] {
  if (!drawn) return [];
  const { question: id, cell, pool } = drawn;
  return [{ id, cell, pool, item: drawnItem(item, seed), scenario }];
}
