/**
 * What is published to people who may not see persons, and why nobody can find a small group in it.
 *
 * The attacker we reckon with has every table that an organisation ever published, knows these rules and this code, and
 * knows who was in which team and what was asked of them at each month-end. The attacker does not know who has it.
 * Standards of statistics offices stop at one table (a threshold, complementary suppression, rounding; handbook on
 * statistical disclosure control, chapters 4 and 5). Over months, plain subtraction beats them: one newcomer in a quiet
 * month is one number minus another. Hence five rules:
 *
 * 1. Group. People are divided over groups of at least `minimum`, from the bottom of the tree up, by who is asked, never
 *    by who has it. Groups of a month share nobody; a node is a union of groups (`counting-groups.ts`).
 * 2. Edge. Of a group an exact number is said only if more than `margin` have it and more than `margin` do not; else a
 *    range that includes the margin (`statement.ts`). So in every group a number in between stays possible, and with
 *    such a number any of its people may be one who has it or one who has not.
 * 3. Sum. All else is made of what was said of groups: a level of the tree, the whole organisation, an export. What is
 *    made of published things alone says nothing new, so no subtraction across siblings, levels or forms helps.
 * 4. Time. Something new is said of other people than before, if they share anyone, only if the number changed more than
 *    who came and who left can explain (`outgrows`). In a quiet stretch, when subtraction is exact, that cannot happen:
 *    then all groups of which anything was said are the same or share nobody, and rule 2 holds for each by itself. And
 *    where it does happen others changed too, so that any value of who came or left fits. Whether something new is said
 *    depends on published statements alone; that nothing new is said tells nothing that they do not.
 * 5. Rest. A group of which nothing new was said for `restMonths` starts anew. Subtraction over that stretch would ask
 *    the attacker to know that nobody else in it changed for so long.
 *
 * Competences stay apart: people's results in one do not follow from another, and no published figure combines them.
 */
export interface SuppressionLimits {
  /** The smallest group that is counted; an organisation sets it, at least 5. */
  minimum: number;
  /** Nearly all and nearly none: all or nothing but for fewer than this. */
  margin: number;
  restMonths: number;
}

export const defaultLimits: SuppressionLimits = { minimum: 10, margin: 3, restMonths: 12 };

/** A group in which something may be said that is neither nearly all nor nearly none. */
export function leastCounted({ minimum, margin }: SuppressionLimits): number {
  return Math.max(minimum, 2 * margin + 1);
}

/** @throws RangeError on limits under which a table protects nobody */
export function checked(limits: SuppressionLimits): SuppressionLimits {
  const { minimum, margin, restMonths } = limits;
  if (![minimum, margin, restMonths].every((limit) => Number.isInteger(limit) && limit > 0) || minimum < 2)
    throw new RangeError('a limit is a whole number above zero, and a group has at least two people');
  return limits;
}
