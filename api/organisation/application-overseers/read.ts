import type { RegisteredApplication } from '#domain/organisation/application';
import { functionsDemanded, type Oversight } from '#domain/organisation/oversight';
import type { Deps } from '../../context.ts';
import { overseersOf } from './store.ts';

/** Of each of these applications that must be overseen how it stands with that; the others are not in it. */
export async function oversightOf(
  { db, catalogue }: Pick<Deps, 'db' | 'catalogue'>,
  organisation: string,
  register: readonly RegisteredApplication[],
): Promise<ReadonlyMap<string, Oversight>> {
  const demanding = register.flatMap((application) => {
    const functions = functionsDemanded(catalogue.rules, application);
    return functions.length > 0 ? [{ id: application.id, functions }] : [];
  });
  if (demanding.length === 0) return new Map();
  const functions = demanding.flatMap((one) => one.functions);
  const ids = demanding.map(({ id }) => id);
  const overseen = await overseersOf(db, organisation, ids, [...new Set(functions)]);
  return new Map(ids.map((id) => [id, overseen.get(id) ?? 'missing']));
}
