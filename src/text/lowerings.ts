import { dutchDate } from '#domain/dutch-date';
import { counted } from './numbers.ts';

/** "Besloten op 20 november 2026 door de directie" */
const decided = (on: string, by: string) => `Besloten op ${dutchDate(on)}${by && ` door ${by}`}`;

export const loweringText = {
  title: 'Minder vragen',
  what: 'Je kunt vastleggen dat iemand genoeg heeft aan niveau 1. Dat telt alleen als alle AI waarmee die persoon werkt weinig risico heeft, geen persoonsgegevens gebruikt, niemand raakt, en een mens elk resultaat nakijkt. Voor eigenaren, bouwers, toezichthouders en beslissers telt het nooit.',
  loading: 'Even ophalen of minder wordt gevraagd …',
  none: 'Er is niets vastgelegd. Wat het werk vraagt, geldt.',
  decided,
  via: (team: string) => `Dit geldt via team ${team}. Daar kun je het weghalen.`,
  end: 'Vraag weer alles',
  endQuestion: 'Vanaf nu geldt weer wat het werk vraagt.',
  endYes: 'Ja, vraag weer alles',
  ended: 'Vanaf nu geldt weer wat het werk vraagt.',
  openPerson: 'Vraag minder van deze persoon',
  openTeam: 'Vraag minder van dit team',
  openOwn: 'Neem voor deze persoon een ander besluit',
  form: {
    reason: {
      label: 'Waarom vragen jullie minder?',
      hint: 'Wie het raakt, leest dit in het eigen account. Noem niemand bij naam: bij een groep die groot genoeg is, komt deze tekst ook in het dossier.',
    },
    reasonFault: 'Leg in minstens vijf tekens uit waarom.',
    on: { label: 'Op welke dag is het besloten?' },
    onFault: 'Kies een dag die niet in de toekomst ligt.',
    by: { label: 'Wie besloot?', hint: 'Een orgaan of functie, zoals de directie. Geen naam.' },
    byFault: 'Schrijf op wie het besloot.',
    save: 'Bewaar het besluit',
    saving: 'Bezig',
    cancel: 'Laat het zo',
  },
  saved: 'Het besluit is bewaard.',
  below: 'Dit blijft onder het niveau van de overheid.',
  list: {
    title: 'Van wie jullie minder vragen',
    why: 'Met naam, en met het besluit. Wie op de lijst staat, kan lezen dat je keek en waarvoor.',
    loading: 'De besluiten worden opgehaald …',
    none: 'Er geldt geen besluit om minder te vragen.',
    team: (team: string) => `Team ${team}`,
    teams: 'Verander dit bij Teams',
  },
  counts: {
    title: 'Minder gevraagd',
    decisions: (count: number) => `${counted(count, 'besluit', 'besluiten')} om minder te vragen.`,
    below: (count: number) =>
      `${count} daarvan ${count === 1 ? 'blijft' : 'blijven'} onder het niveau van de overheid.`,
    link: 'Bekijk de besluiten',
  },
  own: {
    title: 'Je organisatie vraagt minder van je',
    why: 'Je hebt dan genoeg aan niveau 1, zolang je alleen met AI werkt die weinig risico heeft.',
    via: (team: string) => `Dit geldt voor team ${team}.`,
  },
};
