import type { Draft } from '#domain/organisation/draft';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { mustBeChangeable } from './must-be.ts';
import { readApplication } from './read.ts';
import { saveApplication } from './save.ts';
import type { Application, ApplicationInput, InstructionInput } from './schema.ts';
import { type ApplicationRow, registered } from './store.ts';

/** Describes an application anew; what else belongs to it stays. */
export async function changeApplication(
  deps: Deps,
  by: Caller<OrganisationActor>,
  id: string,
  { application: draft, updatedAt }: ApplicationInput,
): Promise<Application> {
  const row = await mustBeChangeable(deps, by, id, updatedAt);
  mustBeInUse(row);
  mustBeKnownType(deps, draft);
  const { owner, instruction, register, retired } = registered(row);
  const after = {
    id,
    ...draft,
    ...(owner && { owner }),
    ...(instruction && { instruction }),
    ...(register && { register }),
    ...(retired && { retired }),
  };
  await saveApplication(deps, by, { row, after, action: 'application-changed' });
  return readApplication(deps, by, id);
}

/** Gives an application another user instruction; another version asks everybody who works with it to read it. */
export async function changeInstruction(
  deps: Deps,
  by: Caller<OrganisationActor>,
  id: string,
  { instruction, updatedAt }: InstructionInput,
): Promise<Application> {
  const row = await mustBeChangeable(deps, by, id, updatedAt);
  mustBeInUse(row);
  const after = { ...registered(row), instruction };
  await saveApplication(deps, by, { row, after, action: 'application-instructed' });
  return readApplication(deps, by, id);
}

/** Takes an application out of use. What it still asked of people falls away. */
export async function retireApplication(
  deps: Deps,
  by: Caller<OrganisationActor>,
  id: string,
  { updatedAt }: { updatedAt: string },
): Promise<Application> {
  const row = await mustBeChangeable(deps, by, id, updatedAt);
  const used = registered(row);
  const after = { ...used, retired: used.retired ?? deps.now().toISOString() };
  await saveApplication(deps, by, { row, after, action: 'application-retired' });
  return readApplication(deps, by, id);
}

/** Takes an application back into use. What fell away when it went is asked again. */
export async function takeBackApplication(deps: Deps, by: Caller<OrganisationActor>, id: string): Promise<Application> {
  const row = await mustBeChangeable(deps, by, id);
  const { retired: _, ...after } = registered(row);
  await saveApplication(deps, by, { row, after, action: 'application-taken-back' });
  return readApplication(deps, by, id);
}

/** What changes while nobody uses it would ask nobody anything, and neither would taking it back. */
function mustBeInUse({ retiredAt }: ApplicationRow): void {
  if (retiredAt !== null)
    throw new RuleBroken(
      'conflict',
      'Deze toepassing is niet meer in gebruik. Neem haar eerst weer in gebruik, dan kun je haar veranderen.',
    );
}

export function mustBeKnownType({ catalogue }: Pick<Deps, 'catalogue'>, { basedOn }: Pick<Draft, 'basedOn'>): void {
  if (basedOn !== undefined && !Object.hasOwn(catalogue.applications, basedOn))
    throw new RuleBroken('bad-input', 'Deze soort toepassing bestaat niet. Kies een andere.', {
      faults: [{ field: 'basedOn', detail: 'Kies een soort uit de lijst, of geen.' }],
    });
}
