import type { ImportDone } from '#domain/people-import/preview';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { mailQueue } from '../../mailing/queue.ts';
import { beginFacts } from '../imported-facts/store.ts';
import { refreshStanding } from '../member-standing/refresh.ts';
import { farewellMail } from '../members/mail-text.ts';
import { tellMember } from '../members/tell.ts';
import { divideRows, putPlans } from '../people-import-rows/store.ts';
import { tellingHowFar } from '../under-way/how-far.ts';
import { onceAsked } from '../under-way/once-asked.ts';
import { orLater } from '../under-way/wait.ts';
import { listOthers, othersOf } from '../unlisted-members/store.ts';
import { mustBeImport } from './find.ts';
import { aroundImport, planned } from './plan.ts';
import { confirmImport, type ImportRow } from './store.ts';

const confirming = onceAsked<ImportDone>();

/** Makes facts of a list: all of what was seen in its preview, or nothing. A second time gives the first answer again. */
export function confirmImportOf(
  deps: Deps,
  by: Caller<OrganisationActor>,
  id: string,
  seen: ImportDone,
): Promise<ImportDone> {
  const { organisation, member } = by.actor;
  const { added, changed, same, ended } = seen;
  const key = JSON.stringify([organisation, member, id, added, changed, same, ended]);
  return confirming(deps, organisation, key, () => confirm(deps, by, id, seen));
}

async function confirm(deps: Deps, by: Caller<OrganisationActor>, id: string, seen: ImportDone): Promise<ImportDone> {
  const { organisation } = by.actor;
  const row = await mustBeImport(deps, organisation, id);
  if (row.confirmedAt !== null && row.outcome) return row.outcome;
  const around = await aroundImport(deps, row);
  const counts = await putAllPlans(deps, row, around);
  const others = row.endOthers ? await othersOf(deps.db, organisation, id) : [];
  const done = { ...counts, ended: others.length };
  if (!isSame(done, seen)) throw isOtherwise();
  const now = deps.now();
  const at = now.toISOString();
  const newTeams = around.fresh.map(({ id: team, path, parent }) => ({ id: team, name: path.at(-1) ?? '', parent }));
  const changes = done.added + done.changed + done.ended;
  const detail = { ...done, teams: newTeams.length };
  // What ends somebody's access names them, as by hand: who was ended may ask by whom (BIO2: action, object, actor, time).
  const written = await deps.db.write(
    [
      ...confirmImport(deps.db, id, { confirmedAt: at, outcome: done }),
      ...beginFacts(deps.db, { organisation, importId: id, at, newTeams }),
      ...(row.endOthers ? listOthers(deps.db, organisation, id, others.length) : []),
      divideRows(deps.db, organisation, id, at),
    ],
    changes === 0
      ? []
      : [
          record(now, by, 'people-imported', { kind: 'organisation', id: organisation }, { detail }),
          ...others.map((member) => record(now, by, 'member-ended', { kind: 'member', id: member.id })),
        ],
  );
  if (written.kind === 'refused') throw isOtherwise();
  await orLater(deps, refreshStanding(deps, organisation));
  for (const member of others) mailQueue(deps).add(() => tellMember(deps, member, farewellMail, '/account'));
  return done;
}

async function putAllPlans(deps: Deps, row: ImportRow, around: Awaited<ReturnType<typeof aroundImport>>) {
  const counts = { added: 0, changed: 0, same: 0 };
  await tellingHowFar(deps.db, row.organisationId, { work: 'list', of: row.people }, async (did) => {
    for await (const { faults, plans } of planned(deps, row, around)) {
      if (faults.length > 0)
        throw new RuleBroken('conflict', 'Er staan nog fouten in de lijst. Verbeter ze en kies je lijst opnieuw.');
      for (const { plan } of plans) counts[plan.change]++;
      await deps.db.write([putPlans(deps.db, row.id, plans)]);
      did(plans.length);
    }
  });
  return counts;
}

const isSame = (one: ImportDone, other: ImportDone) =>
  one.added === other.added && one.changed === other.changed && one.same === other.same && one.ended === other.ended;

const isOtherwise = () =>
  new RuleBroken('conflict', 'Er is intussen iets veranderd bij je mensen. Kijk opnieuw wat er verandert.');
