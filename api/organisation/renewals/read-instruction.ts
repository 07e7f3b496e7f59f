import { record } from '../../audit.ts';
import type { Caller, Deps, Person } from '../../context.ts';
import { unconditional } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { findApplication, registered } from '../applications/store.ts';
import { mustBeOwn } from '../memberships/own.ts';
import type { InstructionRead } from './schema.ts';
import { addRead, clearRead } from './store.ts';

/** Says that a member read the instruction of an application as it is now; what asked for that is renewed by it. */
export async function readInstruction(
  deps: Deps,
  by: Caller<Person>,
  id: string,
  { application, version }: InstructionRead,
): Promise<void> {
  const member = await mustBeOwn(deps, by, id);
  const row = await findApplication(deps.db, member.organisationId, application);
  if (!row || member.status !== 'active') throw new RuleBroken('not-found', 'Deze toepassing bestaat niet.');
  const { instruction } = registered(row);
  if (instruction?.version !== version)
    throw new RuleBroken('conflict', 'De instructie is net veranderd. Ververs de pagina en lees de nieuwe versie.');
  const now = deps.now();
  const readAt = now.toISOString();
  await unconditional(
    deps.db.write(
      [
        addRead(deps.db, { applicationId: application, version, memberId: id, readAt }),
        clearRead(deps.db, id, application, readAt),
      ],
      [record(now, by, 'instruction-read', { kind: 'application', id: application })],
    ),
  );
}
