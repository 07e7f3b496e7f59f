import type { OrganisationKind } from '#domain/authorisation';

export const organisationText = {
  loading: 'Je organisatie wordt opgehaald …',
  signedOut: 'Wie bij een organisatie hoort, ziet hier hoe ver de mensen zijn. Log in om verder te gaan.',
  choose: 'Organisatie',
  navigation: 'Van je organisatie',
  pages: {
    overview: { title: 'Overzicht', href: '/organisatie' },
    people: { title: 'Mensen', href: '/organisatie/mensen' },
    teams: { title: 'Teams', href: '/organisatie/teams' },
    applications: { title: 'Toepassingen', href: '/organisatie/toepassingen' },
    reminders: { title: 'Herinneringen', href: '/organisatie/herinneringen' },
    evidence: { title: 'Dossier', href: '/organisatie/dossier' },
    settings: { title: 'Instellingen', href: '/organisatie/instellingen' },
  },
  none: {
    title: 'Je hoort nog bij geen organisatie',
    why: 'Een organisatie ziet hier hoe ver haar mensen zijn, houdt bij welke AI ze gebruikt en maakt er een dossier van. Je komt erbij met een uitnodiging van je werkgever. Wat je leert en behaalt, blijft van jou.',
    make: 'Wil je dit voor je hele organisatie? Vraag het de beheerder van deze site: die maakt een organisatie aan en nodigt de eerste beheerder uit.',
    contact: 'Over AI-geletterd',
  },
} as const;

export const kindNames = {
  hr: 'HR',
  'organisation-administrator': 'beheerder',
  'application-owner': 'eigenaar van toepassingen',
  manager: 'leidinggevende',
  auditor: 'controleur',
  member: 'lid',
} as const satisfies Record<OrganisationKind, string>;
