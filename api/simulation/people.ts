import { type SimulatedPerson, simulatedPeople } from '#domain/simulated-people';
import type { Deps } from '../context.ts';
import { addAll } from '../db/add-all.ts';
import { identities, learners, members } from '../db/schema.ts';
import { unconditional } from '../db/writer.ts';
import type { Member } from '../organisation/members/store.ts';
import { mailIssuer } from '../session/sign-in-request.ts';
import { type Chance, daysBefore } from './chance.ts';

interface Place {
  organisation: string;
  /** Everybody is in one of these; the first ones are the largest. */
  teams: readonly string[];
  /** Of the addresses. */
  domain: string;
  /** With these addresses the first ones are members, whatever chance says. */
  first?: readonly string[];
}

const perWrite = 5000;

/** People who do not exist, each with an account as far as they joined. */
export async function addPeople(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { organisation, teams, domain, first = [] }: Place,
  count: number,
  { random, newId }: Chance,
): Promise<Member[]> {
  const made = simulatedPeople(count, domain, random).map((any, at) => {
    const name = first[at];
    const person = name === undefined ? any : { ...any, address: `${name}@${domain}`, status: 'active' as const };
    const learnerId = person.status === 'invited' ? null : newId();
    const teamId = teams[Math.floor(random() ** 1.3 * teams.length)] ?? null;
    return {
      id: newId(),
      organisationId: organisation,
      teamId,
      learnerId,
      externalId: null,
      scimId: null,
      remindersOff: false,
      ...dates(person, now()),
    };
  });
  for (let at = 0; at < made.length; at += perWrite) {
    const some = made.slice(at, at + perWrite);
    const joined = some.flatMap(({ learnerId, address, createdAt }) =>
      learnerId === null ? [] : [{ id: learnerId, learnerId, iss: mailIssuer, sub: address, createdAt }],
    );
    await unconditional(
      db.write([addAll(db, learners, joined), addAll(db, identities, joined), addAll(db, members, some)]),
    );
  }
  return made;
}

function dates({ name, address, status, daysAgo }: SimulatedPerson, now: Date) {
  const joined = status === 'active' || status === 'ended';
  return {
    name,
    address,
    status,
    createdAt: daysBefore(now, daysAgo),
    joinedAt: joined ? daysBefore(now, daysAgo * 0.97) : null,
    endedAt: status === 'ended' ? daysBefore(now, daysAgo * 0.2) : null,
  };
}
