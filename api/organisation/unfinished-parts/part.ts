import type { Relation } from '#domain/application';

export interface Given {
  kind: 'role' | 'overlay' | 'application';
  subject: string;
  relations: readonly Relation[];
  since: string;
  authorityBy: string | null;
  authorityOn: string | null;
}

/** What is done to each member of a part. */
export type Work =
  /** Gives them an assignment, each with the id at the same place. */
  | { kind: 'give'; given: Given; ids: readonly string[] }
  /** Takes these assignments of theirs away, or only these relations of them. */
  | { kind: 'take'; assignments: readonly string[]; relations?: readonly Relation[]; at: string }
  /** Asks those of them who work with the application to renew what they showed. */
  | { kind: 'renew'; change: string; application: string; relations: readonly Relation[]; at: string }
  /** Takes back what an application that is no longer used still asks. */
  | { kind: 'withdraw'; application: string; at: string }
  /** Asks again what fell away when the application went out of use. */
  | { kind: 'reopen'; application: string; retiredAt: string; at: string }
  /** Takes back what is asked of who no longer works with an application. */
  | { kind: 'check-use'; at: string }
  /** Lets them know that they were looked at. */
  | { kind: 'look'; look: string }
  /** Makes facts of the rows of a list up to this one. */
  | { kind: 'import'; importId: string; upTo: number; at: string }
  /** Puts them in a team. */
  | { kind: 'enter-team'; team: string; at: string }
  /** Puts those who are in this team in none. */
  | { kind: 'leave-team'; team: string; at: string }
  /** Takes a team away that everybody has left. */
  | { kind: 'drop-team'; team: string; at: string };

export type UnfinishedPart = Work & {
  /** Whom it concerns; of a list, who was a member before. */
  members: readonly string[];
};

/** So many members are one write: a learner who saves an answer waits no longer than for these. */
export const perPart = 200;

export function* inParts<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += perPart) yield all.slice(at, at + perPart);
}
