import { mailOf } from '../../session/mail-text.ts';
import type { Mail } from '../../session/mailer.ts';

/** The mail with which somebody is invited to an organisation: what joining shares, and that it is a choice. */
export function invitationMail(input: { to: string; organisation: string; link: string; days: number }): Mail {
  const { to, organisation, link, days } = input;
  return mailOf({
    to,
    subject: `${organisation} nodigt je uit voor AI-geletterd`,
    lines: [
      'Hallo,',
      `${organisation} nodigt je uit om mee te doen met AI-geletterd. Daar leer je werken met AI, en laat je zien wat je kunt.`,
      'Open deze link. Je leest eerst wat je organisatie van je ziet, en beslist dan of je meedoet:',
      { link, label: 'Lees en doe mee' },
      'Wat je behaalt, is van jou. Je organisatie ziet alleen of je hebt wat je werk vraagt, nooit je antwoorden of je score.',
      `De link werkt ${days} dagen en één keer. Je kunt inloggen met elk adres dat van jou is.`,
      'AI-geletterd',
    ],
  });
}
