import { settingRanges } from '#domain/organisation/settings';
import { type CompetenceId, competenceIds } from '#domain/taxonomy';
import { account, type HeldCategory, member, organisation } from './category.ts';

const members = 'Leden van een organisatie';
const asMember = 'Even lang als het lidmaatschap.';
const { least, most } = settingRanges.lookDays;

const perCompetence = (
  what: 'need' | 'shown' | 'asked' | 'met' | 'expiring',
  text: (competence: CompetenceId) => string,
) => Object.fromEntries(competenceIds.map((competence) => [`${what}_${competence}`, text(competence)]));

/** What follows from the work and the results of members, and who looked at it. */
export const heldOfProgress: readonly HeldCategory[] = [
  {
    title: 'Wat het werk vraagt, en wanneer dat is aangetoond',
    whose: members,
    personal: true,
    source: 'Het platform rekent dit uit toewijzingen en uitslagen. Het is opnieuw te berekenen.',
    processing: 'overzicht',
    term: 'Zolang iemand meedoet. Na vertrek wordt het bij de volgende berekening leeg.',
    resources: ['memberStanding', 'requiredCell', 'groupCounts'],
    tables: {
      member_standing: {
        ...member,
        ...organisation,
        team_id: 'nummer van het team',
        ...account,
        kind: 'of iemand meetelt',
        catalogue_version: 'met welke uitgave is gerekend',
        ...perCompetence('need', (competence) => `gevraagd niveau ${competence}`),
        ...perCompetence('shown', (competence) => `wanneer ${competence} is aangetoond`),
        renew_since: 'sinds wanneer er iets te vernieuwen is',
        changes: 'hoe vaak er iets veranderde',
        projected: 'tot waar is bijgerekend',
        asked: 'welke competenties nu worden gevraagd',
        met: 'welke daarvan nu tellen',
        expiring: 'welke daarvan binnenkort verlopen',
        oldest_met: 'wanneer het oudste is aangetoond dat nog telt',
        oldest_lasting: 'wanneer het oudste is aangetoond dat nog lang telt',
        name: 'de naam, om op te ordenen',
        status: 'of iemand is uitgenodigd, meedoet of weg is',
        reminders_off: 'of iemand geen herinneringen wil',
        reminded: 'hoe vaak iemand een herinnering kreeg',
        reminded_at: 'wanneer de laatste was',
        invited_at: 'wanneer de laatste uitnodiging ging',
      },
      standing_counts: {
        ...organisation,
        team_id: 'nummer van het team',
        people: 'hoeveel mensen meetellen',
        complete: 'hoeveel van hen alles hebben',
        under_way: 'hoeveel van hen een deel hebben',
        expiring: 'bij hoeveel van hen binnenkort iets verloopt',
        to_renew: 'hoeveel van hen iets te vernieuwen hebben',
        prohibited: 'hoeveel mensen werken met iets wat verboden is',
        ...perCompetence('asked', (competence) => `van hoeveel mensen ${competence} wordt gevraagd`),
        ...perCompetence('met', (competence) => `hoeveel mensen ${competence} hebben`),
        ...perCompetence('expiring', (competence) => `bij hoeveel mensen ${competence} binnenkort verloopt`),
      },
    },
  },
  {
    title: 'Te vernieuwen en gelezen instructies',
    whose: 'Leden die werken met een toepassing',
    personal: true,
    source: 'Een verandering van een toepassing; het lid zelf bij het lezen.',
    processing: 'overzicht',
    term: asMember,
    resources: ['renewal'],
    tables: {
      renewals: {
        change_id: 'door welke verandering',
        ...member,
        since: 'sinds wanneer',
        cleared_at: 'wanneer klaar',
        cleared_by: 'waardoor: aangetoond, gelezen of vervallen',
      },
      instruction_reads: {
        application_id: 'welke toepassing',
        version: 'welke uitgave van de instructie',
        ...member,
        read_at: 'wanneer gelezen',
      },
    },
  },
  {
    title: 'Herinneringen',
    whose: members,
    personal: true,
    source: 'HR, of een leidinggevende als de organisatie dat aanzet.',
    processing: 'overzicht',
    term: asMember,
    resources: ['reminder'],
    tables: {
      reminder_plans: {
        id: 'nummer',
        ...organisation,
        team_id: 'voor welk team',
        team_name: 'hoe dat team heette',
        about: 'waarover',
        repeat: 'hoe vaak',
        every_weeks: 'om de hoeveel weken',
        weeks: 'hoeveel weken vooruit',
        due_on: 'voor welke dag',
        starts_on: 'vanaf welke dag',
        next_on: 'wanneer weer',
        created_at: 'wanneer gemaakt',
        ended_at: 'wanneer gestopt',
      },
      reminders: {
        id: 'nummer',
        plan_id: 'uit welk plan',
        ...member,
        state: 'of de mail weg is',
        sent_at: 'wanneer',
        failures: 'hoe vaak het mislukte',
        try_at: 'wanneer opnieuw',
      },
    },
  },
  {
    title: 'Wie naar mensen met naam keek',
    whose: 'Wie keek, en wie bekeken is',
    personal: true,
    source: 'Het platform, bij elke blik op mensen met naam.',
    processing: 'overzicht',
    term: `Zo lang als de organisatie instelt: ${least} tot ${most} dagen.`,
    resources: ['look'],
    tables: {
      looks: {
        id: 'nummer',
        ...organisation,
        by_member_id: 'wie keek',
        role: 'als wat',
        kind: 'waarnaar',
        purpose: 'waarvoor',
        at: 'wanneer',
      },
      looked_at: { ...member, look_id: 'welke blik' },
    },
  },
];
