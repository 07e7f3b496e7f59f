import { dayInTheNetherlands } from '#domain/day';
import { idleWords } from '#domain/lowering-words';
import { isIdle } from '#domain/organisation/decided-effect';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { mustHaveChanged, unconditional } from '../../db/writer.ts';
import { RuleBroken } from '../../errors.ts';
import { effectsIn, whomOf } from './effect.ts';
import type { MadeLowering, NewLowering } from './schema.ts';
import { addLowering, endEarlier, endLowering } from './store.ts';

/** Records that the organisation asks less of a member or a team, and why. It takes the place of an earlier one. What would change nothing for anybody is no decision. */
export async function createLowering(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { of, reason, decidedOn, decidedBy }: NewLowering,
): Promise<MadeLowering> {
  const { organisation } = by.actor;
  const now = deps.now();
  if (decidedOn > dayInTheNetherlands(now))
    throw new RuleBroken('bad-input', 'Een besluit kan niet in de toekomst liggen. Kies de dag waarop het is genomen.');
  const whom = await whomOf(deps, organisation, of);
  const effect = (await effectsIn(deps, organisation, [whom]))(whom);
  if (isIdle(effect)) throw new RuleBroken('conflict', `Dit besluit zou niets veranderen. ${idleWords(effect)}`);
  const id = deps.newId();
  const whose = 'team' in of ? { teamId: of.team } : { memberId: of.member };
  await unconditional(
    deps.db.write(
      [
        endEarlier(deps.db, of, now.toISOString()),
        addLowering(deps.db, { id, organisationId: organisation, ...whose, reason, decidedOn, decidedBy }),
      ],
      [record(now, by, 'lowering-recorded', { kind: 'lowering', id })],
    ),
  );
  return { id, effect };
}

export async function removeLowering(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<void> {
  const now = deps.now();
  const written = await deps.db.write(
    [endLowering(deps.db, by.actor.organisation, id, now.toISOString()), mustHaveChanged(deps.db.read)],
    [record(now, by, 'lowering-ended', { kind: 'lowering', id })],
  );
  if (written.kind === 'refused') throw new RuleBroken('not-found', 'Dit besluit bestaat niet, of geldt al niet meer.');
}
