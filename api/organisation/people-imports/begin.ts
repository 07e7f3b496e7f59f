import type { PersonRow } from '#domain/people-import/people';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { unconditional } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { putPart } from '../people-import-rows/store.ts';
import { mustBeOpen } from './find.ts';
import type { NewImport } from './schema.ts';
import { addImport } from './store.ts';

/** Makes room for a list. Nothing of it is a fact before it is confirmed, so it leaves no trail. */
export async function beginImport(
  deps: Deps,
  { actor }: Caller<OrganisationActor>,
  given: NewImport,
): Promise<{ id: string }> {
  const id = deps.newId();
  const row = { id, organisationId: actor.organisation, startedAt: deps.now().toISOString(), ...given };
  await unconditional(deps.db.write([addImport(deps.db, row)]));
  return { id };
}

/** Keeps a part of the list; the same part again takes its own place. */
export async function keepPart(
  deps: Deps,
  { actor }: Caller<OrganisationActor>,
  { id, part }: { id: string; part: number },
  people: readonly PersonRow[],
): Promise<void> {
  await mustBeOpen(deps, actor.organisation, id);
  const written = await deps.db.write(putPart(deps.db, id, part, people));
  if (written.kind === 'refused')
    throw new RuleBroken('conflict', 'Een rij van dit deel staat al in een ander deel. Kies je lijst opnieuw.');
}
