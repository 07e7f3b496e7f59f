export const practiceText = {
  label: 'Een oefening. Telt niet mee, en blijft op je eigen apparaat.',
  show: 'Kijk wat er gebeurt',
  check: 'Controleer',
  right: 'Goed gekozen.',
  other: 'Denk hier nog eens over na.',
  tryAnother: 'Kies gerust een ander antwoord en kijk wat er dan gebeurt.',
  chooseFirst: 'Kies eerst een antwoord.',
  verdicts: {
    right: 'Goed gevonden.',
    missed: 'Deze heb je gemist.',
    other: 'Dit klopt wel.',
  },
  summary(found: number, faults: number, falseTicks: number): string {
    const missed = faults - found;
    if (missed === 0 && falseTicks === 0) return 'Je hebt alles gevonden, en niets goeds afgekeurd.';
    const parts = [`Je vond ${found} van de ${faults} fouten`];
    parts.push(
      falseTicks === 0
        ? 'en keurde niets goeds af.'
        : `en keurde ${falseTicks === 1 ? 'één zin' : `${falseTicks} zinnen`} af die wel ${falseTicks === 1 ? 'klopt' : 'kloppen'}.`,
    );
    return `${parts.join(' ')} Lees de uitleg en probeer het opnieuw.`;
  },
  withoutScript: 'Wat er bij elk antwoord gebeurt',
};
