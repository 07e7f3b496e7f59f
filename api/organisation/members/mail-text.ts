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

/** The mail to who was put on the list again by the organisation's own system of accounts. */
export function backMail({ to, organisation, link }: { to: string; organisation: string; link: string }): Mail {
  return mailOf({
    to,
    subject: `Je doet weer mee met ${organisation}`,
    lines: [
      'Hallo,',
      `${organisation} heeft je opnieuw op de lijst gezet. Je was eerder lid en had al een account. Daarom doe je meteen weer mee.`,
      'De organisatie ziet nu weer of je hebt wat je werk vraagt, nooit je antwoorden of je score. Hier zie je precies wat:',
      { link, label: 'Bekijk wat je organisatie ziet' },
      'Wil je dat niet? Bij je account verlaat je de organisatie. Je account en je bewijzen blijven van jou.',
      'AI-geletterd',
    ],
  });
}

/** The mail to everybody once managers see people by name: at the moment of joining they read that this was not so. */
export function managersSeeMail({ to, organisation, link }: { to: string; organisation: string; link: string }): Mail {
  return mailOf({
    to,
    subject: `Leidinggevenden bij ${organisation} zien nu of je hebt wat je werk vraagt`,
    lines: [
      'Hallo,',
      `${organisation} heeft een instelling veranderd. Een leidinggevende ziet voortaan van mensen in de eigen teams wat HR ook ziet: wat het werk vraagt, of je dat hebt, sinds wanneer en tot wanneer. Nooit je antwoorden of je score.`,
      'Elke keer dat iemand jou met naam bekijkt, lees je zelf terug wie dat was en waarvoor:',
      { link, label: 'Bekijk wat je organisatie ziet' },
      'AI-geletterd',
    ],
  });
}
