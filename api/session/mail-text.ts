import type { Mail } from './mailer.ts';

/** The mail with which a person signs in: one link, one code, and what to do if you did not ask for it. */
export function signInMail(input: { to: string; link: string; code: string; minutes: number }): Mail {
  const { to, link, minutes } = input;
  const code = `${input.code.slice(0, 4)} ${input.code.slice(4)}`;
  return {
    to,
    subject: 'Inloggen bij AI-geletterd',
    text: `Hallo,

Je wilt inloggen bij AI-geletterd. Open deze link en klik daar op de knop Inloggen:

${link}

Lees je deze mail op een ander apparaat? Typ dan deze code op de pagina waar je je adres invulde:

${code}

De link en de code werken ${minutes} minuten en één keer.

Heb je hier niet om gevraagd? Dan hoef je niets te doen. Zonder deze mail kan niemand inloggen met jouw adres. Stuur de link en de code niet door.

AI-geletterd
`,
    html: `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Inloggen bij AI-geletterd</title></head>
<body>
<p>Hallo,</p>
<p>Je wilt inloggen bij AI-geletterd. Open deze link en klik daar op de knop Inloggen:</p>
<p><a href="${escaped(link)}">Inloggen bij AI-geletterd</a></p>
<p>Lees je deze mail op een ander apparaat? Typ dan deze code op de pagina waar je je adres invulde:</p>
<p><strong>${code}</strong></p>
<p>De link en de code werken ${minutes} minuten en één keer.</p>
<p>Heb je hier niet om gevraagd? Dan hoef je niets te doen. Zonder deze mail kan niemand inloggen met jouw adres. Stuur de link en de code niet door.</p>
<p>AI-geletterd</p>
</body>
</html>
`,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
