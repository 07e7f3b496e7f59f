import { dayInTheNetherlands } from '#domain/day';
import type { RegisteredApplication } from '#domain/organisation/application';
import { basedOnType, emptyDraft } from '#domain/organisation/draft';
import { changeNeedsRenewal } from '#domain/organisation/renewal';
import type { Deps } from '../context.ts';
import { addAll } from '../db/add-all.ts';
import { applicationChanges, applications, assignments, renewals } from '../db/schema.ts';
import { unconditional } from '../db/writer.ts';
import { type Chance, daysBefore } from './chance.ts';
import { changeContent } from './store.ts';

interface Given {
  /** A common type of the catalogue. */
  type: string;
  name: string;
  model: string;
  /** Everybody in this team and under it works with it. */
  team: string | undefined;
  owner: string | undefined;
}

/** Applications of the register of an organisation, each in use with a team; types that the catalogue lacks are left out. */
export async function addApplications(
  { db, now, catalogue }: Deps,
  organisationId: string,
  given: readonly Given[],
  { newId }: Chance,
): Promise<RegisteredApplication[]> {
  const createdAt = daysBefore(now(), 200);
  const reviewOn = dayInTheNetherlands(daysBefore(now(), -60));
  const made = given.flatMap(({ type, name, model, owner, team }) => {
    const common = catalogue.applications[type];
    if (!common) return [];
    const draft = { ...emptyDraft, name, description: common.summary, model };
    const { name: _, ...content } = basedOnType(draft, { id: type, properties: common.properties });
    return [
      {
        id: newId(),
        organisationId,
        name,
        content,
        ownerId: owner ?? null,
        reviewOn,
        createdAt,
        updatedAt: createdAt,
        team,
      },
    ];
  });
  const users = made.map(({ id, team }) => ({
    id: newId(),
    organisationId,
    teamId: team ?? null,
    kind: 'application' as const,
    subject: id,
    relations: ['user' as const],
    source: 'hand' as const,
    since: createdAt,
  }));
  await unconditional(
    db.write([
      addAll(db, applications, made),
      addAll(
        db,
        assignments,
        users.filter(({ teamId }) => teamId !== null),
      ),
    ]),
  );
  return made.map(({ id, name, content }) => ({ ...content, id, name }));
}

/** Another model a while ago: what these members have to renew is what the taxonomy asks of such a change. */
export async function changeModel(
  { db, now, catalogue }: Deps,
  {
    before,
    model,
    daysAgo,
    users,
  }: { before: RegisteredApplication; model: string; daysAgo: number; users: readonly string[] },
  { newId }: Chance,
): Promise<void> {
  const at = daysBefore(now(), daysAgo);
  const { id: applicationId, name: _, ...after } = { ...before, model };
  const asked = changeNeedsRenewal(before, { ...before, model }, catalogue.rules, dayInTheNetherlands(at));
  const changes = asked.map(({ aspect, reason, relations = null, clearedBy }) => ({
    id: newId(),
    applicationId,
    what: aspect,
    relations,
    reason,
    cells: clearedBy.kind === 'short-set' ? clearedBy.cells : [],
    instructionVersion: clearedBy.kind === 'instruction' ? clearedBy.version : null,
    changedAt: at,
  }));
  const rows = changes.flatMap(({ id }) => users.map((memberId) => ({ changeId: id, memberId, since: at })));
  await unconditional(
    db.write([
      changeContent(db, applicationId, after, at),
      addAll(db, applicationChanges, changes),
      addAll(db, renewals, rows),
    ]),
  );
}
