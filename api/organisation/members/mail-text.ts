import { mailOf } from '../../session/mail-text.ts';
import type { Mail } from '../../session/mailer.ts';

/** The mail to whom the organisation took off its list. */
export function farewellMail({ to, organisation, link }: { to: string; organisation: string; link: string }): Mail {
  return mailOf({
    to,
    subject: `Je bent geen lid meer van ${organisation} bij AI-geletterd`,
    lines: [
      'Hallo,',
      `${organisation} heeft je lidmaatschap beëindigd. Die organisatie ziet niets nieuws meer van jou.`,
      'Je account en je bewijzen blijven van jou. Log je in met een werkadres dat straks niet meer werkt? Voeg dan nu een eigen adres toe:',
      { link, label: 'Voeg een eigen adres toe' },
      'AI-geletterd',
    ],
  });
}

/** The mail to whom was let in. */
export function welcomeMail({ to, organisation, link }: { to: string; organisation: string; link: string }): Mail {
  return mailOf({
    to,
    subject: `Je doet mee met ${organisation}`,
    lines: [
      'Hallo,',
      `Je vroeg om mee te doen met ${organisation}. Dat is goedgekeurd.`,
      'Op deze pagina zie je wat je werk vraagt, en wat je organisatie van jou ziet:',
      { link, label: 'Bekijk wat je werk vraagt' },
      'AI-geletterd',
    ],
  });
}
