import { csvFile } from '#domain/table/csv-file';
import { flattened } from '#domain/table/flattened';
import { listAttempts, readAttempt } from '../attempts/read.ts';
import { resultsOf } from '../attempts/store.ts';
import { badgesOf } from '../badges/store.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { grantsOf } from '../learners/store.ts';
import { ownAddresses } from '../organisation/addresses/keep.ts';
import { ownLooks } from '../organisation/memberships/looks.ts';
import { ownMemberships } from '../organisation/memberships/own.ts';
import { ownView } from '../organisation/memberships/view.ts';
import { readProfile } from '../profile/profile.ts';
import { completionsOf, reflectionsOf } from '../profile/store.ts';
import { ownReports } from '../question-reports/own.ts';
import { explanation, type OwnExport } from './export-schema.ts';
import { ownEntries } from './log/store.ts';
import { accountOf } from './store.ts';

/** More than anybody has; looks are kept for a year at most. */
const all = { limit: 100_000 };

/** Everything that is held of who asks, with what it is. */
export async function exportAccount(deps: Deps, by: Caller<Person>): Promise<OwnExport> {
  const { db } = deps;
  const { id } = by.actor;
  return {
    madeAt: deps.now().toISOString(),
    explanation,
    account: { ...(await accountOf(db, id)), grants: await grantsOf(db, id), addresses: await ownAddresses(deps, by) },
    profile: await readProfile(deps, by),
    reflections: await reflectionsOf(db, id),
    completions: await completionsOf(db, id),
    attempts: await ownAttempts(deps, by),
    results: (await resultsOf(db, id)).map(ownResult),
    reports: await ownReports(deps, by),
    badges: (await badgesOf(db, id)).map(ownBadge),
    memberships: await withLooks(deps, by),
    log: await ownEntries(db, id),
  };
}

/** The same as a table: per line what it is about, where it stands and what it says. */
export async function exportTable(deps: Deps, by: Caller<Person>): Promise<string> {
  const { madeAt, explanation: words, ...parts } = await exportAccount(deps, by);
  const explained = Object.entries(words).map(([part, text]) => ['uitleg', part, text]);
  const rows = Object.entries(parts).flatMap(([part, value]) => flattened(value).map((row) => [part, ...row]));
  return csvFile([['onderdeel', 'gegeven', 'waarde'], ['gemaakt', '', madeAt], ...explained, ...rows]);
}

async function ownAttempts(deps: Deps, by: Caller<Person>) {
  const attempts = [];
  for (const { id } of await listAttempts(deps, by)) attempts.push(await readAttempt(deps, by, id));
  return attempts;
}

async function withLooks(deps: Deps, by: Caller<Person>) {
  const memberships = [];
  for (const membership of await ownMemberships(deps, by)) {
    const { member } = membership;
    const seenByOrganisation = await ownView(deps, by, member);
    memberships.push({ membership, seenByOrganisation, looks: await ownLooks(deps, by, member, all) });
  }
  return memberships;
}

function ownResult(row: Awaited<ReturnType<typeof resultsOf>>[number]) {
  const { attemptId, cell, decision, questions, unanswered, missed, decidedAt } = row;
  const [score, standardError] = [row.score / 1000, row.standardError / 1000];
  return { attempt: attemptId, cell, decision, score, standardError, questions, unanswered, missed, decidedAt };
}

function ownBadge(row: Awaited<ReturnType<typeof badgesOf>>[number]) {
  const { id, kind, about, credential, awardedAt, validUntil, publicId, revokedAt, revocationReason } = row;
  return {
    ...{ id, kind, about, credential: { ...credential }, awardedAt, validUntil, shared: publicId !== null },
    ...(revokedAt !== null && { revokedAt }),
    ...(revocationReason !== null && { revocationReason }),
  };
}
