import type { LookKind, LookPurpose } from '#domain/organisation/look';

/** Looking at people by name, as who looks chooses it and as who was looked at reads it. */
export const lookText = {
  ask: {
    title: 'Waarvoor kijk je?',
    why: 'Je gaat mensen met naam zien. Wie je ziet, kan lezen dat je keek en waarvoor. We vragen het één keer per bezoek.',
    go: 'Toon de mensen',
    none: 'Kies waarvoor je kijkt.',
  },
  current: 'Je kijkt voor:',
  change: 'Kies iets anders',
  purposes: {
    progress: { title: 'Voortgang', hint: 'Zien hoe ver mensen zijn en wie hulp nodig heeft.' },
    renewal: { title: 'Vernieuwen', hint: 'Zien bij wie iets verloopt of opnieuw moet.' },
    administration: { title: 'Administratie', hint: 'De lijst bijhouden: uitnodigen, teams en rollen.' },
    question: { title: 'Een vraag', hint: 'Iemand vroeg iets of maakte bezwaar.' },
    evidence: { title: 'Verantwoording', hint: 'Nagaan wat in het dossier staat.' },
  } satisfies Record<LookPurpose, { title: string; hint: string }>,
  kinds: {
    list: 'Je stond in een lijst',
    person: 'Alleen jij',
    export: 'Je stond in een bestand',
    preview: 'Je stond in een voorbeeld van een herinnering',
  } satisfies Record<LookKind, string>,
};
