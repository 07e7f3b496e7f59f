import { roleClaim } from '#domain/badge';
import type { BadgeSubjectMatter, Shown } from '#domain/badge-input';
import { testedCells } from '#domain/catalogue';
import { requiredLevels } from '#domain/requirement';
import { type CellId, cellParts, competenceIds, heldLevels, type LevelVector, levelNames } from '#domain/taxonomy';
import { stillCounts } from '#domain/term';
import type { Deps } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { ownSituation } from '../profile/known.ts';
import { findProfile } from '../profile/store.ts';
import { type AttainedResult, attainedResults, revokedResults } from './store.ts';

/** What a learner may claim a badge for. */
export type Claimed = { kind: 'cell'; cell: CellId } | { kind: 'role'; role: string };

/** What a badge will be about, and the attempts that it rests on. */
export interface Evidence {
  about: BadgeSubjectMatter;
  attempts: string[];
  /** When the oldest of its tests was passed: from then on the badge counts. */
  since: string;
  /** When the newest of its tests was passed. */
  until: string;
}

/** @throws RuleBroken where the cell, or a need of the role, was not attained in the term that a badge counts */
export async function evidenceFor(deps: Deps, learnerId: string, claimed: Claimed): Promise<Evidence> {
  const results = await attainedResults(deps.db, learnerId);
  if (claimed.kind === 'cell') return forCell(deps, claimed.cell, newestPerCell(results));
  const revoked = await revokedResults(deps.db, learnerId);
  const standing = results.filter(({ cell, attempt }) => !revoked.has(`${cell} ${attempt}`));
  return forRole(deps, learnerId, claimed.role, inTerm(deps, newestPerCell(standing)));
}

function forCell(deps: Deps, cell: CellId, results: readonly AttainedResult[]): Evidence {
  const result = inTerm(deps, results).find((one) => one.cell === cell);
  if (result)
    return {
      about: { kind: 'cell', shown: shownBy(deps, result) },
      attempts: attemptsOf([result]),
      since: result.decidedAt,
      until: result.decidedAt,
    };
  const old = results.some((one) => one.cell === cell);
  throw new RuleBroken(
    'not-attained',
    old
      ? 'Je haalde deze toets langer dan 24 maanden geleden. Doe de toets opnieuw.'
      : 'Haal eerst de toets. Daarna kun je het bewijs aanvragen.',
  );
}

async function forRole(
  deps: Deps,
  learnerId: string,
  role: string,
  valid: readonly AttainedResult[],
): Promise<Evidence> {
  const need = await needOf(deps, learnerId, role);
  const claim = roleClaim(need, heldLevels(valid.map(({ cell }) => cell)), testedCells(deps.catalogue));
  if (claim.kind === 'open') {
    const faults = claim.cells.map((cell) => ({
      field: cell,
      detail: `${cellTitle(deps, cell)}: ${claim.untested.includes(cell) ? 'hiervoor is nog geen toets' : 'nog niet gehaald'}.`,
    }));
    throw new RuleBroken(
      'not-attained',
      'Je hebt nog niet elk niveau gehaald dat deze rol met jouw toepassingen vraagt.',
      { faults },
    );
  }
  const used = competenceIds.flatMap((competence) => lowestThatMeets(valid, competence, need));
  const shown = used.map((result) => shownBy(deps, result));
  const moments = used.map(({ decidedAt }) => decidedAt).sort();
  const now = deps.now().toISOString();
  const [since, until] = [moments.at(0) ?? now, moments.at(-1) ?? now];
  return { about: { kind: 'role', role, need, shown }, attempts: attemptsOf(used), since, until };
}

/** What the role asks with the learner's applications. A lowering is an organisation's choice and never lowers a badge. */
async function needOf(deps: Deps, learnerId: string, role: string): Promise<LevelVector> {
  if (!Object.hasOwn(deps.catalogue.roles, role)) {
    throw new RuleBroken('bad-input', 'Deze rol bestaat niet. Kies een andere.', {
      faults: [{ field: 'role', detail: `De rol ${role} bestaat niet.` }],
    });
  }
  const { situation } = ownSituation(deps.catalogue, (await findProfile(deps.db, learnerId))?.situation);
  const requirement = requiredLevels(deps.catalogue, {
    roles: [role],
    overlays: [],
    applications: situation.applications,
  });
  if (requirement.kind === 'need') return requirement.need;
  const names = requirement.applications.map(({ title }) => title).join(', ');
  throw new RuleBroken(
    'not-attained',
    `In je profiel staat een verboden toepassing: ${names} (${requirement.article}). Daar hoort geen bewijs bij.`,
  );
}

/** No more than the role asks: a badge does not tell what was attained beyond it. */
function lowestThatMeets(valid: readonly AttainedResult[], competence: string, need: LevelVector): AttainedResult[] {
  const meeting = valid.filter(({ cell }) => {
    const parts = cellParts(cell);
    return parts.competence === competence && need[parts.competence] > 0 && parts.level >= need[parts.competence];
  });
  return meeting.sort((one, other) => cellParts(one.cell).level - cellParts(other.cell).level).slice(0, 1);
}

function shownBy({ catalogue }: Deps, result: AttainedResult): Shown {
  const title = catalogue.assessments[result.assessment]?.title ?? result.assessment;
  const { cell, catalogueVersion, pool, decidedAt } = result;
  return { cell, assessment: { title, version: result.version }, catalogueVersion, pool, decidedAt };
}

function inTerm({ now }: Deps, results: readonly AttainedResult[]): AttainedResult[] {
  return results.filter(({ decidedAt }) => stillCounts(decidedAt, now()));
}

function newestPerCell(results: readonly AttainedResult[]): AttainedResult[] {
  return [...new Map([...results].reverse().map((result) => [result.cell, result])).values()];
}

/** A short set together with the form that it completes. */
function attemptsOf(results: readonly AttainedResult[]): string[] {
  return [
    ...new Set(results.flatMap(({ attempt, continues }) => (continues === null ? [attempt] : [attempt, continues]))),
  ].sort();
}

function cellTitle({ catalogue }: Deps, cell: CellId): string {
  const { competence, level } = cellParts(cell);
  return `${catalogue.competences[competence].short}, niveau ${level} ${levelNames[level]}`;
}
