import { retentionDays, sessionHours, signInMinutes } from '#domain/retention';
import { account, type HeldCategory } from './category.ts';

const asLong = 'Zolang het account bestaat.';
const learners = 'Wie een account heeft';

/** What somebody has for themselves. */
export const heldOfAccount: readonly HeldCategory[] = [
  {
    title: 'Account',
    whose: learners,
    personal: true,
    source: 'De deelnemer zelf, bij het inloggen.',
    processing: 'leren',
    term: asLong,
    resources: ['account'],
    tables: {
      learners: { id: 'nummer', created_at: 'sinds wanneer' },
      identities: {
        iss: 'wie het adres controleerde',
        sub: 'het e-mailadres of de naam bij een inlogdienst',
        ...account,
        created_at: 'sinds wanneer',
      },
      grants: { ...account, role: 'extra recht, zoals trainer', granted_at: 'sinds wanneer' },
    },
  },
  {
    title: 'Inloggen',
    whose: learners,
    personal: true,
    source: 'De deelnemer en diens browser.',
    processing: 'leren',
    term: `Een link werkt ${signInMinutes} minuten. Een sessie eindigt na ${sessionHours.idle} uur stilte en uiterlijk na ${sessionHours.most} uur. Alles is na ${retentionDays.passing} dag weg.`,
    resources: ['account'],
    tables: {
      sign_in_requests: {
        id: 'nummer',
        address: 'het e-mailadres',
        network: 'afdruk van het netwerk, tegen misbruik',
        token_hash: 'afdruk van de link',
        code_hash: 'afdruk van de code',
        code_tries: 'hoe vaak een code is geprobeerd',
        created_at: 'wanneer gevraagd',
        expires_at: 'tot wanneer die werkt',
        used_at: 'wanneer gebruikt',
      },
      sessions: {
        token_hash: 'afdruk van de sessie',
        ...account,
        created_at: 'wanneer ingelogd',
        seen_at: 'laatste minuut van gebruik',
        ended_at: 'wanneer uitgelogd',
        must_renew: 'of er een nieuwe sleutel komt, omdat de functie veranderde',
        previous_hash: 'afdruk van de vorige sleutel',
        previous_until: 'tot wanneer die nog werkt',
      },
    },
  },
  {
    title: 'Profiel, zelfreflectie en lessen',
    whose: learners,
    personal: true,
    source: 'De deelnemer zelf, alleen als die het overzet naar het account.',
    processing: 'leren',
    term: 'Zolang het account bestaat. Een zelfreflectie tot de volgende.',
    resources: ['profile', 'reflection', 'lessonCompletion'],
    tables: {
      profiles: { ...account, situation: 'gekozen rollen, functies en toepassingen', updated_at: 'wanneer' },
      reflections: { ...account, cell: 'competentie en niveau', answers: 'eigen antwoorden', reflected_at: 'wanneer' },
      lesson_completions: { ...account, lesson: 'welke les', completed_on: 'op welke dag' },
    },
  },
  {
    title: 'Bewijzen',
    whose: 'Wie een bewijs heeft opgehaald',
    personal: true,
    source: 'Het platform, op verzoek van de deelnemer.',
    processing: 'leren',
    term: 'Zolang het account bestaat. Daarna blijft alleen een plaats op een lijst, zonder persoon.',
    resources: ['badge', 'sharedBadge'],
    tables: {
      badges: {
        id: 'nummer',
        ...account,
        kind: 'soort bewijs',
        about: 'waarover',
        basis: 'waarop het steunt',
        credential: 'het bewijs zelf',
        jwt: 'het bewijs in een tweede vorm',
        status_index: 'plaats op de lijst met ingetrokken bewijzen',
        awarded_at: 'wanneer gekregen',
        valid_until: 'tot wanneer het geldt',
        public_id: 'adres van de openbare pagina, als de deelnemer deelt',
        revoked_at: 'wanneer ingetrokken',
        revocation_reason: 'waarom ingetrokken',
      },
      erased_badges: { status_index: 'plaats op de lijst', revoked_at: 'of en wanneer het was ingetrokken' },
    },
  },
];
