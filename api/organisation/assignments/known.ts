import { dayInTheNetherlands } from '#domain/day';
import { functionsWithAuthority } from '#domain/organisation/oversight';
import type { Deps } from '../../context.ts';
import { type FieldFault, RuleBroken } from '../../errors.ts';
import { registerOf } from '../applications/store.ts';
import type { AssignmentsInput } from './schema.ts';

type What = AssignmentsInput['what'][number];

/** Refuses what the taxonomy and the organisation's register do not hold, or what is no longer used. */
export async function mustBeKnown(
  { db, catalogue, now }: Pick<Deps, 'db' | 'catalogue' | 'now'>,
  organisation: string,
  { what, to }: AssignmentsInput,
): Promise<void> {
  const register = await registerOf(db, organisation);
  const used = new Set(register.filter(({ retired }) => retired === undefined).map(({ id }) => id));
  const known = {
    role: (id: string) => Object.hasOwn(catalogue.roles, id),
    overlay: (id: string) => Object.hasOwn(catalogue.overlays, id),
    application: (id: string) => used.has(id) || Object.hasOwn(catalogue.applications, id),
  } as const;
  const withAuthority = functionsWithAuthority(catalogue.rules);
  const faults = what.flatMap((one, at): FieldFault[] => {
    const { kind, subject, relations = [] } = one;
    if (!known[kind](subject)) return [{ field: `what.${at}.subject`, detail: unknown[kind] }];
    if (kind === 'role' && catalogue.roles[subject]?.advice)
      return [{ field: `what.${at}.subject`, detail: noStaff(catalogue.roles[subject].title) }];
    if (kind !== 'application' && relations.length > 0)
      return [{ field: `what.${at}.relations`, detail: 'Dit hoort alleen bij een toepassing. Laat dit veld weg.' }];
    const fault = authorityFault(one, withAuthority, 'team' in to, dayInTheNetherlands(now()));
    return fault === undefined ? [] : [{ field: `what.${at}.authority`, detail: fault }];
  });
  if (faults.length > 0)
    throw new RuleBroken('bad-input', 'Verbeter wat hieronder staat en probeer het opnieuw.', { faults });
}

/** Oversight of what has a high risk lies with named persons who were given authority (Art. 26(2) AI Act). */
function authorityFault(
  { kind, subject, authority }: What,
  withAuthority: ReadonlySet<string>,
  isTeam: boolean,
  today: string,
): string | undefined {
  const needsIt = kind === 'overlay' && withAuthority.has(subject);
  if (!needsIt) return authority ? 'Dit hoort niet bij wat je toewijst. Laat dit veld weg.' : undefined;
  if (isTeam) return 'Deze functie geef je aan mensen, niet aan een team. Kies mensen.';
  if (!authority) return 'Zeg welk orgaan of welke functie de bevoegdheid gaf, en wanneer.';
  return authority.on > today
    ? 'Deze dag ligt in de toekomst. Kies de dag waarop de bevoegdheid is gegeven.'
    : undefined;
}

/** Who holds it is no staff in the sense of Art. 4 AI Act: the organisation asks them nothing and sees nothing of them. */
const noStaff = (title: string) =>
  `${title} is geen personeel. Deze rol kiest iemand zelf in het eigen profiel; jullie vragen of zien er niets van.`;

const unknown = {
  role: 'Deze rol bestaat niet. Kies een andere.',
  overlay: 'Deze functie bestaat niet. Kies een andere.',
  application: 'Deze toepassing staat niet in jullie register. Kies een andere, of voeg haar eerst toe.',
} as const;
