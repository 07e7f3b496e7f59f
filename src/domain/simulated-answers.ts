import { seeded, shuffled } from './chance.ts';
import { mark, type Response } from './marking.ts';
import { isPlacement, rightNumber, rightTargets, rightTicks } from './parts.ts';
import type { Item } from './schema/item.ts';
import { meanScore } from './score.ts';
import { drawnItem } from './template.ts';

/** How an item behaves in a simulation. All but the first are faults that statistics should find. */
export const behaviours = ['sound', 'wrong-key', 'indifferent', 'giveaway', 'obscure'] as const;
export type Behaviour = (typeof behaviours)[number];

/** An item of which a simulation knows how hard it is, on the scale of ability. */
export interface PlannedItem {
  item: Item;
  difficulty: number;
  behaviour: Behaviour;
}

export interface SimulatedAnswer {
  item: Item;
  response: Response | null;
  score: number;
  /** The mean score on the other questions of the same test, 0 to 1. */
  rest: number;
}

const slope = 1.5;
const omits = 0.015;
const faultyShare = 0.16;

/** What an item does in the simulation of this seed: most are sound, some each have one fault. */
export function plannedItem(item: Item, seed: string): PlannedItem {
  const random = seeded(`${seed}/${item.id}`);
  const difficulty = -1.6 + 2 * random();
  const draw = random();
  const faulty = behaviours.slice(1);
  const behaviour = draw < faultyShare ? faulty[Math.floor((draw / faultyShare) * faulty.length)] : undefined;
  return { item: drawnItem(item, seed), difficulty, behaviour: behaviour ?? 'sound' };
}

/** What one person of this ability answers; abilities spread around 0 with a standard deviation of 1. */
export function simulatedAnswers(
  items: readonly PlannedItem[],
  ability: number,
  random: () => number,
): SimulatedAnswer[] {
  const answers = items.map((planned) => {
    const response = random() < omits ? null : respond(planned, ability, random);
    return { item: planned.item, response, score: mark(planned.item, response).score };
  });
  return answers.map((one) => ({
    ...one,
    rest: meanScore(answers.filter((other) => other !== one).map(({ score }) => score)),
  }));
}

/** A number of the normal distribution with mean 0 and standard deviation 1 (Box and Muller, 1958). */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The chance that somebody knows it, by the logistic model with two parameters (A. Birnbaum, 1968). */
function chanceToKnow({ difficulty, behaviour }: PlannedItem, ability: number): number {
  const chance = (from: number) => 1 / (1 + Math.exp(-slope * (ability - from)));
  switch (behaviour) {
    case 'sound':
      return chance(difficulty);
    case 'wrong-key':
      return 1 - chance(difficulty);
    case 'indifferent':
      return 0.5;
    case 'giveaway':
      return 0.99;
    case 'obscure':
      return chance(6);
    default:
      return behaviour satisfies never;
  }
}

function respond(planned: PlannedItem, ability: number, random: () => number): Response {
  const { item, behaviour } = planned;
  const knows = () => random() < chanceToKnow(planned, ability);
  const oneOf = (count: number) => Math.floor(random() * count);
  if (isPlacement(item)) {
    const targets = rightTargets(item).map((right) => (knows() ? right : oneOf(item.targets.length)));
    return { kind: 'placement', targets };
  }
  if (item.kind === 'order') {
    const steps = [...item.steps.keys()];
    return { kind: 'choice', options: knows() ? steps : shuffled(steps, random) };
  }
  if (item.kind === 'number') {
    const value = rightNumber(item);
    return { kind: 'number', value: knows() ? value : value + (item.tolerance ?? 0) + 1 + oneOf(9) };
  }
  const right = rightTicks(item);
  if (item.kind === 'single') {
    // Where the key is wrong, who knows it picks the option that should have been the key.
    const other = behaviour === 'wrong-key' ? right.indexOf(false) : oneOf(right.length);
    return { kind: 'choice', options: [knows() ? right.indexOf(true) : other] };
  }
  return { kind: 'choice', options: [...right.keys()].filter((part) => (knows() ? right[part] : random() < 0.5)) };
}
