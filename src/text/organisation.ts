import type { OrganisationKind } from '#domain/authorisation';
import { organisationRoleNames } from '#domain/organisation/people-file';
import type { OrganisationRole } from '#domain/organisation/role';

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
  notYours: {
    title: 'Deze organisatie vinden we niet',
    why: 'De link noemt een organisatie die er niet is, of waar je niet (meer) bij hoort. Hoor je er wel bij? Kijk dan met welk adres je bent ingelogd.',
    own: (organisation: string) => `Naar ${organisation}`,
  },
  notOpen: {
    title: 'Deze pagina is niet voor jouw rol',
    why: (organisation: string) =>
      `In ${organisation} is hier voor jou niets te zien of te doen. Kies hierboven een andere pagina. Denk je dat je hier wel bij moet? Vraag het je beheerder.`,
  },
  none: {
    title: 'Je hoort nog bij geen organisatie',
    join: 'Je komt erbij met een uitnodiging of een link van je werkgever. Staat die in je mail? Open dan die link. Wat je leert en behaalt, blijft van jou.',
    gets: 'Wat een organisatie hier krijgt',
    parts: [
      ['Een overzicht per team', 'Hoeveel mensen hebben wat hun werk vraagt, en bij wie binnenkort iets verloopt.'],
      ['Een lijst met mensen', 'Wie meedoet, in welk team. Ieder die je bekijkt, kan lezen dat je keek en waarvoor.'],
      [
        'Geen antwoorden en geen scores',
        'Die ziet alleen de deelnemer zelf. Dat is geen instelling, ze komen er niet in.',
      ],
    ],
    makeTitle: 'Een organisatie laten maken',
    make: 'Niemand begint alleen een organisatie. Vraag het wie deze site beheert: die maakt haar aan en nodigt de eerste beheerder uit.',
    guide: 'Aan de slag als organisatie',
    trust: 'Voor de ondernemingsraad en de privacyfunctionaris',
    seen: 'Wat ziet mijn organisatie?',
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

/** What each role is called, and what it may. */
export const roleText = {
  hr: {
    title: organisationRoleNames.hr,
    hint: 'Houdt de lijst bij en ziet per persoon of die heeft wat het werk vraagt.',
  },
  'organisation-administrator': {
    title: organisationRoleNames['organisation-administrator'],
    hint: 'Houdt de lijst bij, geeft rollen en verandert de instellingen. Ziet geen voortgang van mensen.',
  },
  'application-owner': {
    title: organisationRoleNames['application-owner'],
    hint: 'Houdt bij welke AI de organisatie gebruikt.',
  },
  manager: {
    title: organisationRoleNames.manager,
    hint: 'Ziet de mensen van een team, alleen als je organisatie dat aanzet.',
  },
  auditor: { title: organisationRoleNames.auditor, hint: 'Leest tabellen en het dossier. Ziet nooit namen.' },
} satisfies Record<OrganisationRole, { title: string; hint: string }>;
