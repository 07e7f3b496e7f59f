import { openProperties } from '#domain/organisation/application';
import type { Oversight } from '#domain/organisation/oversight';
import { rounded } from '#domain/organisation/published/activity';
import { visibleFields } from '#domain/visibility';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { oversightOf } from '../application-overseers/read.ts';
import { userCounts } from '../application-users/store.ts';
import { findOrganisation } from '../organisations/store.ts';
import { mayChange } from './must-be.ts';
import type { Application, ApplicationSummary } from './schema.ts';
import { type ApplicationRow, ownersNamed, registered } from './store.ts';

/** What is said beside an application: who owns it, for who may see that, and how many people work with it. */
export interface Beside {
  owners: ReadonlyMap<string, string>;
  countOf(row: Pick<ApplicationRow, 'ownerId'>, count: number): number | undefined;
  users: ReadonlyMap<string, number>;
  oversight: ReadonlyMap<string, Oversight>;
}

export async function beside(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  { actor }: Caller<OrganisationActor>,
  rows: readonly ApplicationRow[],
): Promise<Beside> {
  const [owners, users, countOf, oversight] = await Promise.all([
    ownersNamed(
      db,
      rows.flatMap(({ ownerId }) => ownerId ?? []),
    ),
    userCounts(
      db,
      actor.organisation,
      rows.map(({ id }) => id),
    ),
    counting({ db }, actor),
    oversightOf({ db, catalogue }, actor.organisation, rows.map(registered)),
  ]);
  return { owners, users, countOf, oversight };
}

/**
 * Who may change an application counts exactly who works with it. Others read it rounded down, as in the tables of a
 * month-end, so that one person more or less shows to nobody; a group that is too small is not told.
 */
export async function counting({ db }: Pick<Deps, 'db'>, actor: OrganisationActor): Promise<Beside['countOf']> {
  const found = await findOrganisation(db, actor.organisation);
  return (row, count) => {
    if (mayChange(actor, row)) return count;
    return (found && rounded(count, found.settings.minimumGroup)) ?? undefined;
  };
}

export function applicationSummary(row: ApplicationRow, actor: OrganisationActor, around: Beside): ApplicationSummary {
  const { id, name, properties, origins, reviewOn, instruction, register } = registered(row);
  return {
    id,
    name,
    risk: properties.risk ?? [],
    open: openProperties({ origins }),
    ...usersOf(row, around),
    ...oversightIn(row, around),
    ...ownerOf(row, actor, around),
    ...(reviewOn && { reviewOn }),
    ...(instruction && { instruction: instruction.version }),
    inRegister: register !== undefined && register.withdrawnOn === undefined,
    ...(row.retiredAt !== null && { retiredAt: row.retiredAt }),
  };
}

export function applicationView(row: ApplicationRow, actor: OrganisationActor, around: Beside): Application {
  const { owner: _, retired: __, ...described } = registered(row);
  return {
    ...described,
    ...usersOf(row, around),
    ...oversightIn(row, around),
    ...ownerOf(row, actor, around),
    ...(row.retiredAt !== null && { retiredAt: row.retiredAt }),
    updatedAt: row.updatedAt,
    mayChange: mayChange(actor, row),
  };
}

function usersOf(row: ApplicationRow, { users, countOf }: Beside): { users?: number } {
  const count = countOf(row, users.get(row.id) ?? 0);
  return count === undefined ? {} : { users: count };
}

function oversightIn({ id }: ApplicationRow, { oversight }: Beside): { oversight?: Oversight } {
  const stands = oversight.get(id);
  return stands === undefined ? {} : { oversight: stands };
}

function ownerOf({ ownerId }: ApplicationRow, { kind, member }: OrganisationActor, { owners }: Beside) {
  const name = ownerId === null ? undefined : owners.get(ownerId);
  const whose = ownerId === member ? 'own' : 'others';
  const isSeen = whose === 'own' || visibleFields(kind, 'applicationOwner', 'others').includes('name');
  return {
    hasOwner: name !== undefined,
    ...(ownerId !== null && name !== undefined && isSeen && { owner: { member: ownerId, name } }),
  };
}
