import { pathOf, type Team, withParents } from '#domain/organisation/team-tree';
import type { Caller, Deps, Person } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { authorityOf } from '../assignments/authority.ts';
import { heldBy } from '../assignments/held.ts';
import { endedSince } from '../assignments/store.ts';
import { titlesIn } from '../assignments/titles.ts';
import { disputesOf } from '../disputes/store.ts';
import { belowGovernmentIn } from '../lowerings/below-government.ts';
import { effectsIn } from '../lowerings/effect.ts';
import { loweringOf } from '../lowerings/held.ts';
import { type Member, rolesOf } from '../members/store.ts';
import { teamsOf } from '../teams/store.ts';
import { presentMemberships, presentOwn } from './present.ts';
import type { OwnMembership } from './schema.ts';

type OwnAssignment = OwnMembership['assignments'][number];
type OwnDispute = NonNullable<OwnAssignment['dispute']>;
type Row = Awaited<ReturnType<typeof presentMemberships>>[number];

/** Of what somebody is a member, was one or asked to be, with all that the organisation says of them. */
export async function ownMemberships(deps: Deps, by: Caller<Person>): Promise<OwnMembership[]> {
  const rows = await presentMemberships(deps, by.actor.id);
  return Promise.all(rows.map((row) => ownView(deps, row)));
}

/** The caller's own membership; somebody else's does not exist. */
export async function mustBeOwn(
  deps: Pick<Deps, 'db' | 'now' | 'log'>,
  by: Caller<Person>,
  id: string,
): Promise<Member> {
  const member = await presentOwn(deps, by.actor.id, id);
  if (!member) throw new RuleBroken('not-found', 'Dit lidmaatschap bestaat niet, of het is niet van jou.');
  return member;
}

async function ownView(deps: Deps, { member, organisation }: Row): Promise<OwnMembership> {
  const [teams, roles, titleOf] = await Promise.all([
    teamsOf(deps.db, organisation.id),
    rolesOf(deps.db, [member.id]),
    titlesIn(deps, organisation.id),
  ]);
  const isActive = member.status === 'active';
  const held = isActive ? await heldBy(deps.db, member, teams) : [];
  const earlier = isActive ? await endedAssignments(deps, member, teams, organisation.settings.lookDays) : [];
  const lowering = isActive ? await loweringOf(deps.db, member, teams) : undefined;
  const disputes = await disputesOf(deps.db, member.id);
  const disputed = new Map(disputes.map((one) => [one.assignmentId, one]));
  const past = disputes.filter(({ assignmentId }) => !held.some((one) => one.id === assignmentId));
  const { id, status, address, name, teamId, joinedAt, endedAt, remindersOff } = member;
  const whom = { memberId: id, teamId };
  return {
    member: id,
    organisation: { id: organisation.id, name: organisation.name, contact: organisation.contact },
    status,
    address,
    name,
    ...(teamId !== null && { team: pathOf(teams, teamId) }),
    roles: (roles.get(id) ?? []).map(({ role, team }) => ({ role, ...(team && { team: pathOf(teams, team) }) })),
    ...(joinedAt !== null && { joinedAt }),
    ...(endedAt !== null && { endedAt }),
    managersSeePeople: organisation.settings.managersSeePeople,
    reminders: !remindersOff,
    assignments: held.map((one) => ({
      id: one.id,
      kind: one.kind,
      subject: one.subject,
      title: titleOf(one),
      relations: one.relations,
      since: one.since,
      ...authorityOf(one),
      ...(one.via && { via: pathOf(teams, one.via) }),
      ...disputeView(disputed.get(one.id)),
    })),
    earlier: earlier.map(({ kind, subject, since, until, teamId: team, ...one }) => ({
      kind,
      subject,
      title: titleOf({ kind, subject }),
      relations: one.relations,
      since,
      until,
      ...(team !== null && { via: pathOf(teams, team) }),
    })),
    disputes: past.map((one) => ({ kind: one.kind, title: titleOf(one), ...toldOf(one) })),
    ...(lowering && {
      lowering: {
        reason: lowering.reason,
        decidedOn: lowering.decidedOn,
        decidedBy: lowering.decidedBy,
        ...(lowering.teamId !== null && { via: pathOf(teams, lowering.teamId) }),
        belowGovernment: (await belowGovernmentIn(deps, organisation.id, [id]))(whom),
        effect: (await effectsIn(deps, organisation.id, [whom]))(whom),
      },
    }),
  };
}

/** As long as looks are kept: who looked may have seen what was asked then. */
async function endedAssignments({ db, now }: Deps, { id, teamId }: Member, teams: readonly Team[], lookDays: number) {
  const above = teamId === null ? [] : withParents(teams, teamId);
  return endedSince(db, id, above, new Date(now().getTime() - lookDays * day).toISOString());
}

const day = 24 * 60 * 60_000;

type DisputeRow = Awaited<ReturnType<typeof disputesOf>>[number];

const disputeView = (row: DisputeRow | undefined): Pick<OwnAssignment, 'dispute'> =>
  row ? { dispute: toldOf(row) } : {};

function toldOf({ remark, disputedAt, answer, answeredAt, outcome }: DisputeRow): OwnDispute {
  return {
    remark,
    disputedAt,
    ...(answer !== null && answeredAt !== null && { answer, answeredAt }),
    ...(outcome !== null && { outcome }),
  };
}
