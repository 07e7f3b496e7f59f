import { defaultLimits } from '#domain/organisation/published/limits';
import { type HeldCategory, organisation } from './category.ts';

const asLong = 'Zolang de organisatie meedoet.';
const ownText = 'De organisatie. Zij zet er geen namen in.';

/** What an organisation reports, of groups. */
export const heldOfReporting: readonly HeldCategory[] = [
  {
    title: 'Groepen die samen zijn geteld',
    whose: 'Leden die meetellen in een tabel, alleen als nummer',
    personal: true,
    source: 'Het platform, aan het eind van een maand.',
    processing: 'verantwoorden',
    term: `Tot ${defaultLimits.restMonths} maanden nadat er iets over een groep is gezegd. Is een lidmaatschap vernietigd, dan staat er een nummer van niemand.`,
    resources: [],
    tables: {
      published_figures: {
        ...organisation,
        figures: 'welke plaatsen samen zijn geteld, en wat er toen is gezegd',
        done: 'hoe vaak iets was gedaan, zonder door wie',
      },
      counted_people: { ...organisation, place: 'plaats', person: 'nummer van het lidmaatschap' },
    },
  },
  {
    title: 'Tabellen per maand, dossier en zegels',
    whose: 'Niemand',
    personal: false,
    source: ownText,
    processing: 'verantwoorden',
    term: `${asLong} Een zegel verandert niet.`,
    resources: ['publishedTable', 'evidenceFile', 'seal', 'organisationBadge'],
    tables: {
      published_months: {
        ...organisation,
        as_of: 'welke maand',
        content: 'de tabel per groep',
        activity: 'afgeronde aantallen van de hele organisatie',
        published_at: 'wanneer gemaakt',
      },
      evidence_texts: {
        id: 'nummer',
        ...organisation,
        step: 'welke stap',
        text: 'eigen tekst',
        written_at: 'wanneer geschreven',
      },
      decisions: {
        id: 'nummer',
        ...organisation,
        step: 'welke stap',
        title: 'titel',
        text: 'besluit',
        owner: 'welk orgaan of welke functie',
        decided_on: 'wanneer besloten',
        recorded_at: 'wanneer vastgelegd',
        withdrawn_at: 'wanneer ingetrokken',
      },
      attachments: {
        id: 'nummer',
        ...organisation,
        step: 'welke stap',
        name: 'naam van het bestand',
        digest: 'afdruk',
        bytes: 'grootte',
        added_at: 'wanneer toegevoegd',
        removed_at: 'wanneer weggehaald',
      },
      seals: {
        id: 'nummer',
        ...organisation,
        as_of: 'van welke dag',
        kind: 'maandeinde of gevraagd',
        content: 'het dossier',
        digest: 'afdruk',
        credential: 'het dossier met handtekening',
        sealed_at: 'wanneer gemaakt',
      },
      organisation_badges: {
        id: 'nummer',
        ...organisation,
        seal_id: 'bij welk zegel',
        credential: 'het bewijs',
        jwt: 'het bewijs in een tweede vorm',
        public_id: 'adres van de openbare pagina',
        status_index: 'plaats op de lijst met ingetrokken bewijzen',
        awarded_at: 'wanneer gekregen',
        valid_until: 'tot wanneer het geldt',
        revoked_at: 'wanneer ingetrokken',
        revocation_reason: 'waarom ingetrokken',
      },
    },
  },
];
