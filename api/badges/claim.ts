import { badgeCredential } from '#domain/badge';
import { articleFourDate } from '#domain/badge-alignment';
import { competenceIds, type LevelVector } from '#domain/taxonomy';
import { validUntil } from '#domain/term';
import { hashAddress } from '#domain/verification/recipient';
import { itemVersions } from '../assessments/store.ts';
import { record } from '../audit.ts';
import type { Caller, Deps, Person } from '../context.ts';
import { RuleBroken } from '../errors.ts';
import { addressOf } from '../learners/store.ts';
import { mailIssuer } from '../session/sign-in-request.ts';
import { type Claimed, type Evidence, evidenceFor } from './shown.ts';
import { drawStatusIndex, statusEntry } from './status-list.ts';
import {
  addBadge,
  type BadgeRow,
  badgeCount,
  drawsOf,
  findClaimed,
  isStatusIndexTaken,
  wasRevokedSince,
} from './store.ts';
import { urnUuid } from './urn-uuid.ts';

export type Claim = Claimed & {
  /** Whether the badge holds a salted hash of the learner's address, so that others can see whose it is. */
  withAddress: boolean;
};

/** Gives the learner a badge for what was shown; the same claim again answers the badge that was given first. */
export async function claimBadge(
  deps: Deps,
  by: Caller<Person>,
  claim: Claim,
  triesLeft = 3,
): Promise<{ badge: BadgeRow; made: boolean }> {
  const evidence = await evidenceFor(deps, by.actor.id, claim);
  const claimed = {
    learnerId: by.actor.id,
    kind: claim.kind,
    about: claim.kind === 'cell' ? claim.cell : claim.role,
    basis: basisOf(evidence),
  };
  const earlier = await findClaimed(deps.db, claimed);
  if (earlier?.revokedAt === null) return { badge: earlier, made: false };
  if (earlier || (await restsOnRevoked(deps, claimed, evidence))) throw revoked(claim);

  const badge = await newBadge(deps, claimed, evidence, claim.withAddress);
  const entry = record(
    deps.now(),
    by,
    'badge-claimed',
    { kind: 'badge', id: badge.id },
    { detail: { kind: badge.kind } },
  );
  const written = await deps.db.write([addBadge(deps.db, badge)], [entry]);
  if (written.kind === 'written') return { badge, made: true };
  if (triesLeft === 0) throw new RuleBroken('conflict', 'Het bewijs maken lukte net niet. Probeer het nog een keer.');
  return claimBadge(deps, by, claim, triesLeft - 1);
}

type BadgeKey = Pick<BadgeRow, 'learnerId' | 'kind' | 'about' | 'basis'>;

async function newBadge(
  deps: Deps,
  key: BadgeKey,
  { about, attempts, since }: Evidence,
  withAddress: boolean,
): Promise<BadgeRow> {
  const id = deps.newId();
  const now = deps.now();
  const dates = { awardedAt: now.toISOString(), validUntil: validUntil(since) };
  const statusIndex = await freeStatusIndex(deps, id);
  const unsigned = badgeCredential(deps.catalogue, {
    baseUrl: deps.baseUrl,
    issuer: deps.signer.issuer,
    id: await urnUuid(id),
    subject: await urnUuid(deps.newId()),
    ...dates,
    status: statusEntry(deps.baseUrl, statusIndex),
    about,
    ...(await factsOfItems(deps, attempts)),
    demo: deps.demo,
    ...(withAddress && { recipient: await recipientOf(deps, key.learnerId) }),
  });
  const { credential, jwt } = await deps.signer.signBadge(unsigned, now);
  return {
    id,
    ...key,
    credential,
    jwt,
    statusIndex,
    ...dates,
    publicId: null,
    revokedAt: null,
    revocationReason: null,
  };
}

/** What the questions that were served say about the law and about review. */
async function factsOfItems(deps: Deps, attempts: readonly string[]) {
  const served = (await itemVersions(deps.db, await drawsOf(deps.db, attempts))).map(({ content }) => content);
  const [oldest = articleFourDate] = served.flatMap(({ lawAsOf }) => lawAsOf ?? []).sort();
  return {
    lawAsOf: oldest,
    expertReviewed: served.length > 0 && served.every(({ reviewed }) => reviewed?.method === 'expert'),
  };
}

async function recipientOf(deps: Deps, learnerId: string) {
  const address = await addressOf(deps.db, mailIssuer, learnerId);
  if (address === undefined)
    throw new RuleBroken('bad-input', 'Van jou kennen we geen e-mailadres. Vraag het bewijs zonder adres aan.');
  const salt = deps.newId();
  return { identityHash: await hashAddress(address, salt), salt };
}

async function freeStatusIndex(deps: Deps, badgeId: string, draw = 0): Promise<number> {
  const index = await drawStatusIndex(badgeId, await badgeCount(deps.db), draw);
  return (await isStatusIndexTaken(deps.db, index)) ? freeStatusIndex(deps, badgeId, draw + 1) : index;
}

/** The same tests and the same need give the same badge; a test that was passed again may give a new one. */
function basisOf({ about, attempts }: Evidence): string {
  return about.kind === 'cell' ? attempts.join(' ') : `${needCode(about.need)} ${attempts.join(' ')}`;
}

const needCode = (need: LevelVector) => competenceIds.map((id) => need[id]).join('');

/** A role's badge that was revoked comes back with a new test, and not with another need of the same tests. */
async function restsOnRevoked(
  { db }: Deps,
  { learnerId, kind, about }: BadgeKey,
  { until }: Evidence,
): Promise<boolean> {
  return kind === 'role' && (await wasRevokedSince(db, learnerId, about, until));
}

function revoked({ kind }: Claim): RuleBroken {
  const [what, test] = kind === 'cell' ? ['bewijs', 'de toets'] : ['rolbewijs', 'een van de toetsen'];
  return new RuleBroken(
    'badge-revoked',
    `Dit ${what} is ingetrokken. Bij je bewijzen lees je waarom. Doe ${test} opnieuw voor een nieuw bewijs.`,
  );
}
