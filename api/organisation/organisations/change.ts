import type { OrganisationSettings } from '#domain/organisation/settings';
import { record } from '../../audit.ts';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { unconditional } from '../../db/writer.ts';
import { managersSeeMail } from '../members/mail-text.ts';
import { tellEverybody } from '../members/tell-everybody.ts';
import { readOrganisation } from './read.ts';
import type { Organisation, OrganisationInput } from './schema.ts';
import { changeOrganisation } from './store.ts';
import { refuseUnknownTheme } from './theme.ts';

/** Changes the contact, theme and settings; the trail says which settings became what. */
export async function saveOrganisation(
  deps: Deps,
  by: Caller<OrganisationActor>,
  given: OrganisationInput,
): Promise<Organisation> {
  const { organisation } = by.actor;
  const before = await readOrganisation(deps, by);
  const { contact, theme = null, settings } = given;
  refuseUnknownTheme(deps, given);
  await unconditional(
    deps.db.write(
      [changeOrganisation(deps.db, organisation, { contact, theme, settings })],
      [
        record(
          deps.now(),
          by,
          'organisation-changed',
          { kind: 'organisation', id: organisation },
          { detail: changedSettings(before.settings, settings) },
        ),
      ],
    ),
  );
  if (settings.managersSeePeople && !before.settings.managersSeePeople)
    tellEverybody(deps, organisation, managersSeeMail, '/wat-ziet-mijn-organisatie');
  return readOrganisation(deps, by);
}

function changedSettings(before: OrganisationSettings, after: OrganisationSettings) {
  return Object.fromEntries(
    Object.entries(after).filter(([setting, value]) => before[setting as keyof OrganisationSettings] !== value),
  );
}
