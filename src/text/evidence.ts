import { dutchDate } from '#domain/dutch-date';
import type { EvidenceStep } from '#domain/organisation/seal-content';

/** The words of the evidence file's page. */
export const evidenceText = {
  loading: 'We halen het dossier op.',
  seals: {
    title: 'Verzegelde dossiers',
    why: 'Aan het eind van elke maand leggen we vast hoe het ervoor staat. Dat dossier verandert nooit meer, ook niet als er later iets gebeurt. Het staat vol aantallen; er staat niemand in met naam.',
    none: 'Er is nog geen dossier. Het eerste komt vanzelf aan het eind van deze maand.',
    ask: 'Maak nu een dossier',
    asked: 'Het dossier van vandaag is er. Je vindt het in de lijst.',
    kinds: { 'month-end': 'einde van de maand', asked: 'zelf gevraagd' },
    item: (asOf: string) => `Dossier per ${dutchDate(asOf)}`,
    back: 'Terug naar alle dossiers',
    print: 'Afdrukken of als pdf bewaren',
    json: 'Download ondertekend (JSON)',
    files: { 'dossier.docx': 'Download als Word', 'dossier.xlsx': 'Download de tabellen (Excel)' },
    check: 'Iemand anders kan het ondertekende bestand controleren op de pagina',
    checkLink: 'Verifieer',
  },
  own: {
    title: 'Wat jullie zelf toevoegen',
    why: 'Bij elke stap van de Autoriteit Persoonsgegevens kun je een tekst, een besluit en een bijlage zetten. Ze komen in het volgende dossier. Zet geen namen van medewerkers in een tekst of besluit.',
    nothing: 'Nog niets toegevoegd.',
    text: {
      label: (step: string) => `Tekst bij ${step}`,
      hint: 'Wat doet jullie organisatie hier? Noem geen medewerkers bij naam: de tekst komt in het dossier en blijft daar staan. Een lege tekst haalt de vorige weg.',
      save: 'Bewaar de tekst',
      saved: 'De tekst is bewaard.',
    },
    decision: {
      title: 'Besluit toevoegen',
      name: { label: 'Waar gaat het besluit over?', hint: 'Bijvoorbeeld: niveaus voor de balie.' },
      text: {
        label: 'Wat is besloten?',
        hint: 'In een paar zinnen. Noem geen medewerkers bij naam: het besluit komt in het dossier en blijft daar staan.',
      },
      owner: { label: 'Wie besloot?', hint: 'Een orgaan of functie, zoals het college. Geen naam.' },
      on: { label: 'Op welke dag?', hint: 'De dag van het besluit.' },
      save: 'Voeg het besluit toe',
      needed: 'Vul in waar het over gaat, wie besloot en op welke dag.',
    },
    attachment: {
      label: (step: string) => `Bijlage bij ${step}`,
      hint: 'Het bestand blijft op dit apparaat. We bewaren alleen de naam, de grootte en de vingerafdruk, zodat je later kunt laten zien dat het hetzelfde is.',
      empty: 'Dit bestand is leeg. Kies het bestand waar de tekst in staat.',
      unreadable: 'Dit bestand konden we niet lezen. Staat het nog op dezelfde plek? Kies het dan nog eens.',
    },
    drop: (name: string) => `Haal “${name}” weg`,
    hints: {
      identify: 'Welke AI gebruiken jullie, en hoe kwamen jullie daarachter?',
      goals: 'Wat moeten mensen kunnen, en wie stelde dat vast?',
      'carry-out': 'Wat doen jullie om mensen te laten leren?',
      evaluate: 'Wat bleek, en wat doen jullie daarmee?',
    } as const satisfies Record<EvidenceStep, string>,
  },
};
