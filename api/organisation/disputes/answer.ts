import { type Team, withParents } from '#domain/organisation/team-tree';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustHaveChanged } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { withdrawUnused } from '../asked-renewals/store.ts';
import { endOne } from '../assignments/store.ts';
import { titlesIn } from '../assignments/titles.ts';
import { recordLook } from '../looks/record.ts';
import { teamsOf } from '../teams/store.ts';
import type { Dispute, DisputeAnswer, DisputesQuery } from './schema.ts';
import { answerOpen, disputesIn, findDispute } from './store.ts';

/** What people say is not right: a page and one more. Who stands on it sees that it was looked at. */
export async function listDisputes(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { state, purpose, ...page }: DisputesQuery,
): Promise<Dispute[]> {
  const { organisation } = by.actor;
  const [rows, titleOf, teams] = await Promise.all([
    disputesIn(deps.db, organisation, state, page),
    titlesIn(deps, organisation),
    teamsOf(deps.db, organisation),
  ]);
  const shown = rows.slice(0, page.limit).map(({ dispute }) => dispute.memberId);
  await recordLook(deps, by, { kind: 'list', purpose }, shown);
  return rows.map(({ dispute, assignment, member }) => ({
    id: dispute.id,
    member: dispute.memberId,
    by: member.name || member.address,
    assignment: {
      id: assignment.id,
      ...(assignment.teamId !== null && { team: assignment.teamId }),
      kind: assignment.kind,
      subject: assignment.subject,
      title: titleOf(assignment),
      holds: stillHolds(teams, assignment, member),
    },
    remark: dispute.remark,
    disputedAt: dispute.disputedAt,
    ...(dispute.answer !== null &&
      dispute.answeredAt !== null && { answer: dispute.answer, answeredAt: dispute.answeredAt }),
    ...(dispute.outcome !== null && { outcome: dispute.outcome }),
  }));
}

/** Answers a dispute, and takes the assignment away or keeps it. What holds for a whole team is not taken away for one. */
export async function answerDispute(
  deps: Deps,
  by: Caller<OrganisationActor>,
  id: string,
  { answer, outcome }: DisputeAnswer,
): Promise<void> {
  const { organisation } = by.actor;
  const found = await findDispute(deps.db, organisation, id);
  if (!found) throw new RuleBroken('not-found', 'Dit bezwaar bestaat niet.');
  const { assignment, member } = found;
  const holds = stillHolds(await teamsOf(deps.db, organisation), assignment, member);
  const withdraws = outcome === 'withdraw' && holds;
  if (withdraws && assignment.teamId !== null)
    throw new RuleBroken(
      'conflict',
      'Deze toewijzing geldt voor een heel team. Haal haar bij het team weg, of zet deze persoon in een ander team, en antwoord daarna. Of geef gelijk en schrijf op wat jullie doen.',
    );
  if (outcome === 'uphold' && holds && assignment.teamId === null)
    throw new RuleBroken('conflict', 'Deze toewijzing geldt alleen voor deze persoon. Haal haar weg met je antwoord.');
  const now = deps.now();
  const at = now.toISOString();
  const written = await deps.db.write(
    [
      answerOpen(deps.db, id, { answer, outcome, answeredAt: at }),
      mustHaveChanged(deps.db.read),
      ...(withdraws && assignment.memberId !== null
        ? [
            endOne(deps.db, organisation, assignment.id, at),
            withdrawUnused(deps.db, organisation, at, [assignment.memberId]),
          ]
        : []),
    ],
    [record(now, by, 'dispute-answered', { kind: 'dispute', id }, { detail: { outcome } })],
  );
  if (written.kind === 'refused') throw new RuleBroken('conflict', 'Dit bezwaar heeft al een antwoord.');
}

type Found = Awaited<ReturnType<typeof disputesIn>>[number];

/** Whether an assignment holds for a member now: it was not ended, and is theirs or of a team that they are in. */
function stillHolds(teams: readonly Team[], assignment: Found['assignment'], { teamId }: Found['member']): boolean {
  if (assignment.until !== null) return false;
  return assignment.teamId === null || (teamId !== null && withParents(teams, teamId).includes(assignment.teamId));
}
