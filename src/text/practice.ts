/** What all exercises say. */
export const practiceText = {
  show: 'Kijk wat er gebeurt',
  check: 'Controleer',
  verdicts: { right: 'Goed gekozen.', other: 'Denk hier nog eens over na.', missed: 'Deze hoort er ook bij.' },
  tryAnother: 'Kies gerust een ander antwoord en kijk wat er dan gebeurt.',
  chooseFirst: 'Kies eerst een antwoord.',
};

export interface TickScore {
  found: number;
  sought: number;
  /** Ticked, but not sought. */
  beside: number;
}
const again = 'Lees de uitleg en probeer het opnieuw.';

export const faultText = {
  verdicts: { right: 'Goed gevonden.', missed: 'Deze heb je gemist.', other: 'Dit klopt wel.' },
  summary({ found, sought, beside }: TickScore): string {
    if (found === sought && beside === 0) return 'Je hebt alles gevonden, en niets goeds afgekeurd.';
    const rest =
      beside === 0
        ? 'en keurde niets goeds af.'
        : `en keurde ${beside === 1 ? 'één zin' : `${beside} zinnen`} af die wel ${beside === 1 ? 'klopt' : 'kloppen'}.`;
    return `Je vond ${found === 0 ? 'nog geen' : found} van de ${sought} fouten ${rest} ${again}`;
  },
};

export const multipleText = {
  verdicts: practiceText.verdicts,
  summary({ found, sought, beside }: TickScore): string {
    if (found === sought && beside === 0) return 'Je hebt alles wat past, en niets te veel.';
    const right = `Je koos ${found === 0 ? 'nog geen' : found} van de ${sought} goede antwoorden`;
    if (beside === 0) return `${right}. ${again}`;
    return `${right}, en ${beside === 1 ? 'één antwoord' : `${beside} antwoorden`} te veel. ${again}`;
  },
};

export const orderText = {
  verdicts: { right: 'Staat goed.', other: 'Staat nog niet op zijn plek.' },
  summary(right: number, of: number): string {
    if (right === of) return 'Alle stappen staan op hun plek.';
    if (right === 0) return `Nog geen stap staat op zijn plek. ${again}`;
    return `${right === 1 ? 'Eén stap staat op zijn' : `${right} van de ${of} stappen staan op hun`} plek. ${again}`;
  },
};

export const placeText = {
  choose: 'Kies wat erbij hoort',
  targets: 'Hieruit kies je',
  summary(right: number, of: number, open: number): string {
    if (right === of) return 'Alles staat op de goede plek.';
    const sum =
      right === 0 ? 'Er staat nog niets goed.' : `${right} van de ${of} ${right === 1 ? 'staat' : 'staan'} goed.`;
    const waiting = open === 1 ? 'Eén kaart wacht nog op een keuze.' : `${open} kaarten wachten nog op een keuze.`;
    return [sum, ...(open > 0 ? [waiting] : []), again].join(' ');
  },
};

export const storyText = {
  path: 'Wat je koos',
  step: (number: number) => `Stap ${number}`,
  what: 'Wat doe je?',
  again: 'Kies hier opnieuw',
  at: (number: number) => `bij stap ${number}`,
  restart: 'Begin opnieuw',
  endings: { goed: 'Dit loopt goed af', 'kan-beter': 'Dit kan beter', mis: 'Dit loopt mis' },
};
