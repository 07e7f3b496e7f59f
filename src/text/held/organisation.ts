import { type HeldCategory, organisation } from './category.ts';

const asLong = 'Zolang de organisatie meedoet.';

/** An organisation itself, and its register of applications. */
export const heldOfOrganisation: readonly HeldCategory[] = [
  {
    title: 'De organisatie en haar teams',
    whose: 'Contactpersoon van de organisatie, als het contactadres van een mens is',
    personal: true,
    source: 'De organisatie.',
    processing: 'overzicht',
    term: asLong,
    resources: [],
    tables: {
      organisations: {
        id: 'nummer',
        name: 'naam',
        name_key: 'naam, om een tweede met dezelfde naam te herkennen',
        oin: 'OIN',
        oin_key: 'OIN, om een tweede met hetzelfde te herkennen',
        contact: 'contactadres',
        theme: 'thema',
        settings: 'instellingen',
        created_at: 'sinds wanneer',
      },
      teams: {
        id: 'nummer',
        ...organisation,
        parent_id: 'onder welk team',
        name: 'naam',
        external_id: 'nummer in het systeem van accounts',
        created_at: 'sinds wanneer',
      },
      scim_tokens: {
        id: 'nummer',
        ...organisation,
        label: 'naam van het systeem',
        token_hash: 'afdruk van de sleutel',
        invites: 'of het meteen uitnodigt',
        created_at: 'wanneer gemaakt',
        used_at: 'wanneer gebruikt',
        revoked_at: 'wanneer ingetrokken',
      },
    },
  },
  {
    title: 'Register van AI-toepassingen',
    whose: 'Wie eigenaar is van een toepassing',
    personal: true,
    source: 'De organisatie, of het Algoritmeregister.',
    processing: 'verantwoorden',
    term: `${asLong} Vertrekt een eigenaar, dan gaat de naam met het lidmaatschap weg.`,
    resources: ['application', 'applicationOwner'],
    tables: {
      applications: {
        id: 'nummer',
        ...organisation,
        name: 'naam',
        content: 'eigenschappen en gebruiksinstructie',
        owner_id: 'welk lid eigenaar is',
        register_id: 'nummer in het Algoritmeregister',
        review_on: 'wanneer opnieuw bekijken',
        created_at: 'wanneer toegevoegd',
        updated_at: 'wanneer veranderd',
        retired_at: 'wanneer gestopt',
      },
      application_edits: {
        id: 'nummer',
        application_id: 'welke toepassing',
        role: 'in welke functie iets is veranderd',
        fields: 'wat er veranderde',
        edited_at: 'wanneer',
      },
      application_changes: {
        id: 'nummer',
        application_id: 'welke toepassing',
        edit_id: 'door welke wijziging',
        what: 'wat er veranderde',
        relations: 'voor wie',
        reason: 'waarom',
        cells: 'wat opnieuw wordt gevraagd',
        instruction_version: 'welke instructie te lezen is',
        changed_at: 'wanneer',
      },
    },
  },
];
