import type { Deps } from '../../context.ts';
import { loadItems } from '../../items/load.ts';
import type { Settings } from '../../settings.ts';
import { CannotStart } from './cannot-start.ts';

/** Puts the items of the catalogue in the database; outside production a changed item may keep its version. */
export async function loadOpenItems(deps: Deps, origin: string, { production }: Settings): Promise<void> {
  const system = { actor: { kind: 'system' }, origin } as const;
  const loaded = await loadItems(deps, system, Object.values(deps.catalogue.items), {
    scenarios: deps.catalogue.scenarios,
    replace: !production,
  });
  if (loaded.kind === 'changed-without-version') {
    throw new CannotStart(
      'Deze vragen zijn gewijzigd zonder nieuw versienummer. Hoog version op en bouw opnieuw:',
      loaded.items,
    );
  }
  for (const item of loaded.replaced)
    console.log(`Let op: ${item} is gewijzigd zonder nieuw versienummer. In productie start de server dan niet.`);
}
