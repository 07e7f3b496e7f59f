import { dayInTheNetherlands } from '#domain/day';
import { dutchDate } from '#domain/dutch-date';
import { calendarFile } from '#domain/organisation/calendar-file';
import { cellOf, type Reminder } from '#domain/organisation/reminder';
import { buildPath } from '#domain/path';
import { type CellId, heldLevels, type LevelVector, levelNames, noLevels } from '#domain/taxonomy';
import type { Deps } from '../../context.ts';
import type { Attachment, Mail } from '../../session/mailer.ts';
import { invitationDays } from '../invitations/invite.ts';
import type { OrganisationRow } from '../organisations/store.ts';
import { invitationReminderMail, type ReminderText, reminderMail } from './mail-text.ts';

type Given = Pick<Deps, 'catalogue' | 'baseUrl' | 'now'>;

export interface Addressed {
  to: string;
  organisation: Pick<OrganisationRow, 'name' | 'contact'>;
}

export interface Letter extends Addressed {
  /** Of this reminder; a calendar knows the day by it. */
  id: string;
  reminder: Exclude<Reminder, { kind: 'invitation' }>;
  need: LevelVector;
  /** What the person holds now: it shortens the way. */
  held: readonly CellId[];
  dueOn?: string | undefined;
}

/** The mail to a member, with the due day as a file for a calendar while that day is still to come. */
export function letter(deps: Given, { id, to, organisation, reminder, need, held, dueOn }: Letter): Mail {
  const { name, contact } = organisation;
  const isToCome = dueOn !== undefined && dueOn >= dayInTheNetherlands(deps.now());
  const { way, calendar } = waysOf[reminder.kind];
  const path = `${deps.baseUrl}${way}`;
  const mail = reminderMail({
    to,
    organisation: name,
    contact,
    text: inWords(deps, reminder, need, held),
    dueOn: isToCome ? dueOn : undefined,
    path,
    stop: `${deps.baseUrl}/account#herinneringen`,
  });
  return isToCome ? { ...mail, attachments: [dueDay(deps, id, dueOn, name, path, calendar)] } : mail;
}

/** Where somebody sees what is asked, and what a calendar calls doing it. */
const leads = { way: '/leerpad', calendar: { file: 'leerpad.ics', title: 'Leerpad AI-geletterd afronden' } };
const waysOf = {
  open: leads,
  expiring: leads,
  renewal: { way: '/vernieuwen', calendar: { file: 'vernieuwen.ics', title: 'Vernieuwen voor AI-geletterd' } },
} satisfies Record<Letter['reminder']['kind'], typeof leads>;

/** The mail to who was invited; the token stands in the fragment, as in the invitation. */
export function invitationLetter({ baseUrl }: Pick<Deps, 'baseUrl'>, { to, organisation }: Addressed, token: string) {
  const { name, contact } = organisation;
  const link = `${baseUrl}/uitnodiging#${token}`;
  return invitationReminderMail({ to, organisation: name, contact, link, days: invitationDays });
}

function inWords(
  { catalogue }: Given,
  reminder: Letter['reminder'],
  need: LevelVector,
  held: readonly CellId[],
): ReminderText {
  if (reminder.kind === 'renewal') return reminder;
  const { kind, cells } = reminder;
  const items = cells.map(({ competence, level, expiresOn }) => {
    const name = level === 0 ? '' : ` (${levelNames[level]})`;
    const until = kind === 'expiring' && expiresOn ? `, tot ${dutchDate(expiresOn)}` : '';
    return `${catalogue.competences[competence].title}, niveau ${level}${name}${until}`;
  });
  return {
    kind,
    items,
    minutes: kind === 'open' ? wayTo(catalogue, need, held) : testsOf(catalogue, cells.map(cellOf)),
  };
}

const wayTo = (catalogue: Deps['catalogue'], need: LevelVector, held: readonly CellId[]) =>
  buildPath(catalogue, need, heldLevels(held)).minutes;

function testsOf({ assessments }: Deps['catalogue'], cells: readonly CellId[]): number {
  return Object.values(assessments)
    .map((one) => (one.kind === 'cell' && cells.includes(one.cell) ? one.minutes : 0))
    .reduce((sum, minutes) => sum + minutes, 0);
}

function dueDay(
  { baseUrl, now }: Given,
  id: string,
  day: string,
  organisation: string,
  link: string,
  { file, title }: typeof leads.calendar,
): Attachment {
  const content = calendarFile({
    id,
    host: new URL(baseUrl).hostname,
    day,
    title: `${title} (${organisation})`,
    text: `${organisation} vraagt je om uiterlijk vandaag te doen wat je werk vraagt. Kijk op ${link}`,
    link,
    madeAt: now(),
  });
  return { name: file, type: 'text/calendar; charset=utf-8; method=PUBLISH', content };
}

/** How a mail of this kind looks, made of an example: of nobody in particular. */
export function exampleOf(
  deps: Given,
  { about, ...more }: Addressed & { about: Letter['reminder']['kind']; dueOn?: string | undefined },
): Mail {
  const now = dayInTheNetherlands(deps.now());
  const cells = [
    { competence: 'begrijpen', level: 1, attained: about === 'expiring', expiresOn: now },
    { competence: 'recht', level: 2, attained: about === 'expiring', expiresOn: now },
  ] as const;
  const reminder = about === 'renewal' ? { kind: about, since: now } : { kind: about, cells: [...cells] };
  return letter(deps, { id: 'voorbeeld', ...more, reminder, need: { ...noLevels, begrijpen: 1, recht: 2 }, held: [] });
}
