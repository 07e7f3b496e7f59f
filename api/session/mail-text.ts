import type { Mail } from './mailer.ts';

/** The mail with which a person signs in: one link, one code, and what to do if you did not ask for it. */
export function signInMail(input: { to: string; link: string; code: string; minutes: number }): Mail {
  const { to, link, minutes } = input;
  return mailOf({
    to,
    subject: 'Inloggen bij AI-geletterd',
    lines: [
      'Hallo,',
      'Je wilt inloggen bij AI-geletterd. Open deze link en klik daar op de knop Inloggen:',
      { link, label: 'Inloggen bij AI-geletterd' },
      'Lees je deze mail op een ander apparaat? Typ dan deze code op de pagina waar je je adres invulde:',
      { code: spaced(input.code) },
      `De link en de code werken ${minutes} minuten en één keer.`,
      'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Zonder deze mail kan niemand inloggen met jouw adres. Stuur de link en de code niet door.',
      'AI-geletterd',
    ],
  });
}

/** The mail with which a person adds an address to their account. */
export function addressMail(input: { to: string; link: string; code: string; minutes: number }): Mail {
  const { to, link, minutes } = input;
  return mailOf({
    to,
    subject: 'Voeg dit adres toe bij AI-geletterd',
    lines: [
      'Hallo,',
      'Je wilt met dit adres kunnen inloggen bij AI-geletterd. Open deze link in de browser waarin je bent ingelogd:',
      { link, label: 'Voeg dit adres toe' },
      'Of typ daar deze code:',
      { code: spaced(input.code) },
      `De link en de code werken ${minutes} minuten en één keer, en alleen voor het account dat erom vroeg.`,
      'Heb je hier niet om gevraagd? Dan hoef je niets te doen. Stuur de link en de code niet door.',
      'AI-geletterd',
    ],
  });
}

const spaced = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`;

export type Line = string | { link: string; label: string } | { code: string } | { items: readonly string[] };

/** The same lines as plain text and as HTML, so that the two never differ. */
export function mailOf({ to, subject, lines }: { to: string; subject: string; lines: readonly Line[] }): Mail {
  return {
    to,
    subject,
    text: `${lines.map(plainLine).join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(subject)}</title>
<style>${look}</style>
</head>
<body>
${lines.map(htmlLine).join('\n')}
</body>
</html>
`,
  };
}

/** Readable on a phone; where a mail program leaves it out, the text still is. */
const look =
  'body { max-width: 36rem; margin: 0 auto; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }';

function plainLine(line: Line): string {
  if (typeof line === 'string') return line;
  if ('items' in line) return line.items.map((item) => `- ${item}`).join('\n');
  return 'link' in line ? line.link : line.code;
}

function htmlLine(line: Line): string {
  if (typeof line === 'string') return `<p>${escaped(line)}</p>`;
  if ('items' in line) return `<ul>\n${line.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
  if ('code' in line) return `<p><strong>${escaped(line.code)}</strong></p>`;
  return `<p><a href="${escaped(line.link)}">${escaped(line.label)}</a></p>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
