import { and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import {
  answers,
  attempts,
  badges,
  erasedBadges,
  firstAnswers,
  grants,
  identities,
  learners,
  lessonCompletions,
  memberRoles,
  members,
  organisations,
  peopleImportRows,
  profiles,
  questionReports,
  reflections,
  results,
  sessions,
  signInRequests,
} from '../db/schema.ts';
import { holdsText } from './log/store.ts';

/** All addresses of this learner, at whichever issuer. */
export async function subjectsOf(db: Database, learnerId: string): Promise<string[]> {
  const rows = await db.read
    .select({ sub: identities.sub })
    .from(identities)
    .where(eq(identities.learnerId, learnerId))
    .orderBy(asc(identities.createdAt), asc(identities.sub));
  return rows.map(({ sub }) => sub);
}

/** The memberships of this learner, and what organisations wrote of these addresses before anybody was bound to it. */
export async function membersToDestroy(db: Database, learnerId: string, addresses: readonly string[]) {
  const unbound = and(isNull(members.learnerId), inArray(members.address, [...addresses]));
  return db.read
    .select({ id: members.id })
    .from(members)
    .where(or(eq(members.learnerId, learnerId), unbound));
}

/** The organisations that this learner administers. */
export async function administeredBy(db: Database, learnerId: string) {
  return db.read
    .select({ id: organisations.id, name: organisations.name })
    .from(memberRoles)
    .innerJoin(members, eq(members.id, memberRoles.memberId))
    .innerJoin(organisations, eq(organisations.id, members.organisationId))
    .where(and(isAdministrator, eq(members.learnerId, learnerId)));
}

/** True where somebody else administers this organisation too. */
export async function hasOtherAdministrator(db: Database, organisation: string, learnerId: string): Promise<boolean> {
  const rows = await db.read
    .select({ id: members.id })
    .from(memberRoles)
    .innerJoin(members, eq(members.id, memberRoles.memberId))
    .where(and(isAdministrator, eq(members.organisationId, organisation), ne(members.learnerId, learnerId)))
    .limit(1);
  return rows.length > 0;
}
const isAdministrator = and(eq(members.status, 'active'), eq(memberRoles.role, 'organisation-administrator'));

/** How much there is of a learner that erasing destroys. */
export async function countsOf(db: Database, learnerId: string) {
  const [row] = await db.read
    .select({
      attempts: db.read.$count(attempts, eq(attempts.learnerId, learnerId)),
      badges: db.read.$count(badges, eq(badges.learnerId, learnerId)),
      reports: db.read.$count(questionReports, eq(questionReports.learnerId, learnerId)),
    })
    .from(learners)
    .where(eq(learners.id, learnerId));
  return row ?? { attempts: 0, badges: 0, reports: 0 };
}

/** Takes a learner out of every table, its memberships excepted: destroy those first. */
export function destroyLearner({ read }: Database, learnerId: string, addresses: readonly string[]) {
  const own = read.select({ id: attempts.id }).from(attempts).where(eq(attempts.learnerId, learnerId));
  return [
    read
      .insert(erasedBadges)
      .select(
        read
          .select({ statusIndex: badges.statusIndex, revokedAt: badges.revokedAt })
          .from(badges)
          .where(eq(badges.learnerId, learnerId)),
      ),
    read.delete(badges).where(eq(badges.learnerId, learnerId)),
    read.delete(questionReports).where(eq(questionReports.learnerId, learnerId)),
    read.delete(results).where(eq(results.learnerId, learnerId)),
    read.delete(answers).where(inArray(answers.attemptId, own)),
    read.delete(attempts).where(eq(attempts.learnerId, learnerId)),
    read.delete(profiles).where(eq(profiles.learnerId, learnerId)),
    read.delete(reflections).where(eq(reflections.learnerId, learnerId)),
    read.delete(lessonCompletions).where(eq(lessonCompletions.learnerId, learnerId)),
    read.delete(firstAnswers).where(eq(firstAnswers.learnerId, learnerId)),
    read.delete(sessions).where(eq(sessions.learnerId, learnerId)),
    read.delete(grants).where(eq(grants.learnerId, learnerId)),
    read.delete(signInRequests).where(inArray(signInRequests.address, [...addresses])),
    read
      .delete(peopleImportRows)
      .where(or(...addresses.map((address) => holdsText(peopleImportRows.content, address)))),
    read.delete(identities).where(eq(identities.learnerId, learnerId)),
    read.delete(learners).where(eq(learners.id, learnerId)),
  ] as const;
}

/** When this account was made and where it is signed in. */
export async function accountOf(db: Database, learnerId: string) {
  const { createdAt, seenAt, endedAt } = sessions;
  const [made, signedIn] = await Promise.all([
    db.read.select({ createdAt: learners.createdAt }).from(learners).where(eq(learners.id, learnerId)),
    db.read
      .select({ createdAt, seenAt })
      .from(sessions)
      .where(and(eq(sessions.learnerId, learnerId), isNull(endedAt)))
      .orderBy(asc(createdAt)),
  ]);
  return { createdAt: made[0]?.createdAt ?? '', sessions: signedIn };
}
