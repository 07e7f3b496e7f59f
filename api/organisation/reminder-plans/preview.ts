import { dayInTheNetherlands } from '#domain/day';
import { momentsOf } from '#domain/organisation/reminder';
import type { Caller, Deps, OrganisationActor } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';
import { countedWhole } from '../dashboard/counted-whole.ts';
import { countDue } from '../due-reminder-counts/store.ts';
import { firstDue } from '../due-reminders/store.ts';
import { recordLook } from '../looks/record.ts';
import { exampleOf, invitationLetter } from '../reminders/letter.ts';
import { groupOf, seesNumbers } from './group.ts';
import type { PreviewInput, ReminderPreview } from './schema.ts';

const mostNames = 50;
const to = 'collega@voorbeeld.nl';

/**
 * How many would be reminded now, and how their mail looks; names only for who may see them and says what for. Without
 * that there is no number either of people who are too few to count: it would say the same as their names.
 */
export async function previewReminders(
  deps: Deps,
  by: Caller<OrganisationActor>,
  { purpose, team, about, weeks, dueOn }: PreviewInput,
): Promise<ReminderPreview> {
  if (dueOn !== undefined && dueOn < dayInTheNetherlands(deps.now()))
    throw new RuleBroken('bad-input', 'Verbeter wat hieronder staat en probeer het opnieuw.', {
      faults: [{ field: 'dueOn', detail: 'Deze dag is al voorbij. Kies vandaag of later.' }],
    });
  const { organisation, group, teams } = await groupOf(deps, by, { team, about });
  const mails = {
    mail: shown(exampleOf(deps, { to, organisation, about, dueOn })),
    ...(about === 'open' && { invitation: shown(invitationLetter(deps, { to, organisation }, 'voorbeeld')) }),
  };
  if (!seesNumbers(by)) return mails;
  const isWhole = (await countedWhole(deps, { organisation, teams }))(group.teams);
  if (!isWhole && purpose === undefined) return mails;
  const moments = momentsOf({ now: deps.now(), freshnessMonths: organisation.settings.freshnessMonths, weeks });
  const numbers = await countDue(deps.db, group, moments);
  if (purpose === undefined) return { ...mails, ...numbers };
  const names = numbers.people === 0 ? [] : await firstDue(deps.db, group, moments, mostNames);
  await recordLook(
    deps,
    by,
    { kind: 'preview', purpose },
    names.map(({ member }) => member),
  );
  const areAllNamed = names.length === numbers.people;
  return { ...mails, ...((isWhole || areAllNamed) && numbers), names };
}

const shown = ({ subject, text, html }: { subject: string; text: string; html: string }) => ({ subject, text, html });
