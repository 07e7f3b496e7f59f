import type { Deps } from '../../context.ts';
import { type FieldFault, RuleBroken } from '../../errors.ts';
import { registerOf } from '../applications/store.ts';
import type { AssignmentsInput } from './schema.ts';

type What = AssignmentsInput['what'];

/** Refuses what the taxonomy and the organisation's register do not hold, or what is no longer used. */
export async function mustBeKnown(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  organisation: string,
  what: What,
): Promise<void> {
  const register = await registerOf(db, organisation);
  const used = new Set(register.filter(({ retired }) => retired === undefined).map(({ id }) => id));
  const known = {
    role: (id: string) => Object.hasOwn(catalogue.roles, id),
    overlay: (id: string) => Object.hasOwn(catalogue.overlays, id),
    application: (id: string) => used.has(id) || Object.hasOwn(catalogue.applications, id),
  } as const;
  const faults = what.flatMap(({ kind, subject, relations = [] }, at): FieldFault[] => {
    if (!known[kind](subject)) return [{ field: `what.${at}.subject`, detail: unknown[kind] }];
    if (kind !== 'application' && relations.length > 0)
      return [{ field: `what.${at}.relations`, detail: 'Dit hoort alleen bij een toepassing. Laat dit veld weg.' }];
    return [];
  });
  if (faults.length > 0)
    throw new RuleBroken('bad-input', 'Verbeter wat hieronder staat en probeer het opnieuw.', { faults });
}

const unknown = {
  role: 'Deze rol bestaat niet. Kies een andere.',
  overlay: 'Deze functie bestaat niet. Kies een andere.',
  application: 'Deze toepassing staat niet in jullie register. Kies een andere, of voeg haar eerst toe.',
} as const;
