import { dayOf, dutchDate } from '#domain/dutch-date';
import { duration } from '#domain/dutch-duration';
import { mostInvitationReminders } from '#domain/organisation/reminder';
import { type Line, mailOf } from '../../session/mail-text.ts';
import type { Mail } from '../../session/mailer.ts';

interface From {
  to: string;
  organisation: string;
  contact: string;
}

/** What is to be done, in words. */
export type ReminderText =
  | { kind: 'open'; items: readonly string[]; minutes: number }
  | { kind: 'expiring'; items: readonly string[]; minutes: number }
  | { kind: 'renewal'; since: string };

interface ReminderMail extends From {
  text: ReminderText;
  dueOn?: string | undefined;
  path: string;
  stop: string;
}

/** The mail that reminds somebody of what their own work asks. */
export function reminderMail({ to, organisation, contact, text, dueOn, path, stop }: ReminderMail): Mail {
  const due = dueOn === undefined ? [] : [dueLine(dueOn)];
  return mailOf({
    to,
    subject: `${organisation} herinnert je aan ${about[text.kind].subject}`,
    lines: [
      'Hallo,',
      ...bodyOf(text, organisation),
      ...due,
      { link: path, label: about[text.kind].label },
      `Je krijgt deze mail omdat ${organisation} ons vroeg je te herinneren. Heb je een vraag? Mail naar ${contact}.`,
      'Wil je van deze organisatie geen herinneringen meer? Zet ze uit bij je account:',
      { link: stop, label: 'Zet herinneringen uit' },
      'AI-geletterd',
    ],
  });
}

const leads = { subject: 'je leerpad', label: 'Ga naar je leerpad' };
const about = {
  open: leads,
  expiring: leads,
  renewal: { subject: 'wat er te vernieuwen is', label: 'Kijk wat er te vernieuwen is' },
} satisfies Record<ReminderText['kind'], typeof leads>;

function bodyOf(text: ReminderText, organisation: string): Line[] {
  if (text.kind === 'renewal')
    return [
      `Een AI-toepassing waarmee je bij ${organisation} werkt, is veranderd. Daarom is er sinds ${dayOf(text.since)} iets voor je te vernieuwen.`,
      'Hier lees je wat er is veranderd, en wat je opnieuw leest of laat zien. Wat je eerder behaalde, blijft staan.',
    ];
  const { items, minutes } = text;
  if (text.kind === 'expiring')
    return [
      `Wat je voor je werk bij ${organisation} hebt laten zien, telt een bepaalde tijd. Dit verloopt binnenkort:`,
      { items },
      sentences('Met een toets laat je opnieuw zien dat je het kunt.', takes(minutes)),
    ];
  return [
    `Je werk bij ${organisation} vraagt dat je verstandig met AI kunt omgaan. Dit staat voor jou nog open:`,
    { items },
    sentences(takes(minutes), 'Het hoeft niet in één keer. Kun je het al? Dan mag je de toets meteen maken.'),
  ];
}

const takes = (minutes: number) => (minutes === 0 ? '' : `Dat kost je ongeveer ${duration(minutes)}.`);

const sentences = (...said: string[]) => said.filter((one) => one !== '').join(' ');

const dueLine = (day: string) =>
  `Probeer het uiterlijk ${dutchDate(day)} te doen. Met het bestand bij deze mail zet je die dag in je agenda.`;

/** The mail to who was invited and has not said yes or no. */
export function invitationReminderMail(input: From & { link: string; days: number }): Mail {
  const { to, organisation, contact, link, days } = input;
  return mailOf({
    to,
    subject: `${organisation} herinnert je aan de uitnodiging voor AI-geletterd`,
    lines: [
      'Hallo,',
      `${organisation} nodigde je uit om mee te doen met AI-geletterd. Daar leer je werken met AI, en laat je zien wat je kunt.`,
      'Open deze link. Je leest eerst wat je organisatie van je ziet, en beslist dan of je meedoet:',
      { link, label: 'Lees en doe mee' },
      `De link werkt ${days} dagen en één keer. Je kunt inloggen met elk adres dat van jou is.`,
      `Je krijgt deze mail omdat ${organisation} ons vroeg je te herinneren. Heb je een vraag, of wil je geen herinnering meer? Mail naar ${contact}. Na ${mostInvitationReminders} herinneringen stoppen we vanzelf.`,
      'AI-geletterd',
    ],
  });
}
