import { type CompetenceId, perCompetence } from '../taxonomy.ts';

/** Of the people of whom a competence is asked: how many have it, and of how many it expires soon. */
export interface CompetenceCount {
  asked: number;
  met: number;
  expiring: number;
}

/** Counts of people of whom something is asked; each person stands in one of complete, underWay and notBegun. */
export interface Counts {
  people: number;
  complete: number;
  underWay: number;
  notBegun: number;
  /** Has something that expires soon. */
  expiring: number;
  toRenew: number;
  /** Works with an application that Art. 5 forbids: no levels, but stop. */
  prohibited: number;
  competences: Record<CompetenceId, CompetenceCount>;
}

export interface TeamCounts extends Counts {
  /** Absent: of no team. */
  team?: string | undefined;
}

/** The counts of several groups of different people together. */
export function together(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number) => all.reduce((total, counts) => total + of(counts), 0);
  return {
    people: sum(({ people }) => people),
    complete: sum(({ complete }) => complete),
    underWay: sum(({ underWay }) => underWay),
    notBegun: sum(({ notBegun }) => notBegun),
    expiring: sum(({ expiring }) => expiring),
    toRenew: sum(({ toRenew }) => toRenew),
    prohibited: sum(({ prohibited }) => prohibited),
    competences: perCompetence((competence) => addedUp(all.map(({ competences }) => competences[competence]))),
  };
}

/** The counts of one competence of several groups of different people together. */
export function addedUp(counts: readonly CompetenceCount[]): CompetenceCount {
  const sum = { asked: 0, met: 0, expiring: 0 };
  for (const { asked, met, expiring } of counts) {
    sum.asked += asked;
    sum.met += met;
    sum.expiring += expiring;
  }
  return sum;
}
