import { settingRanges } from '#domain/organisation/settings';
import { retentionDays } from '#domain/retention';
import { type HeldCategory, member, organisation } from './category.ts';

const afterLeaving = `Zolang iemand meedoet, en daarna zo lang als de organisatie instelt: hoogstens ${settingRanges.monthsAfterLeaving.most} maanden.`;
const members = 'Leden van een organisatie';
const team = { team_id: 'nummer van het team' } as const;

/** What an organisation holds of its people. */
export const heldOfMembers: readonly HeldCategory[] = [
  {
    title: 'Lidmaatschap',
    whose: members,
    personal: true,
    source:
      'De organisatie: met de hand, met een lijst of uit haar systeem van accounts. Het lid zelf, bij het meedoen.',
    processing: 'overzicht',
    term: afterLeaving,
    resources: ['membership'],
    tables: {
      members: {
        id: 'nummer',
        ...organisation,
        ...team,
        learner_id: 'nummer van het account, vanaf het meedoen',
        address: 'werkadres',
        name: 'naam',
        status: 'uitgenodigd, gevraagd, lid of weg',
        external_id: 'nummer in het systeem van accounts',
        scim_id: 'hoe dat systeem iemand noemt',
        created_at: 'sinds wanneer op de lijst',
        joined_at: 'sinds wanneer lid',
        ended_at: 'wanneer geëindigd',
        reminders_off: 'of iemand geen herinneringen wil',
      },
      member_roles: {
        id: 'nummer',
        ...member,
        role: 'wat iemand er mag, zoals HR',
        team_id: 'voor welk team',
        given_at: 'sinds wanneer',
      },
    },
  },
  {
    title: 'Uitnodigingen en links om mee te doen',
    whose: 'Wie is uitgenodigd',
    personal: true,
    source: 'De organisatie.',
    processing: 'overzicht',
    term: `Zonder antwoord tot ${retentionDays.invitations} dagen na de laatste dag waarop zij werkt. Anders even lang als het lidmaatschap.`,
    resources: ['invitation'],
    tables: {
      invitations: {
        id: 'nummer',
        ...member,
        token_hash: 'afdruk van de link',
        sent_at: 'wanneer verstuurd',
        mail: 'of de mail weg is',
        expires_at: 'tot wanneer zij werkt',
        redeemed_at: 'wanneer aangenomen',
      },
      join_links: {
        id: 'nummer',
        ...organisation,
        ...team,
        token_hash: 'afdruk van de link',
        created_at: 'wanneer gemaakt',
        expires_at: 'tot wanneer zij werkt',
        closed_at: 'wanneer gesloten',
      },
    },
  },
  {
    title: 'Lijst met mensen die op bevestiging wacht',
    whose: 'Wie op de lijst staat',
    personal: true,
    source: 'De organisatie: een bestand.',
    processing: 'overzicht',
    term: `${retentionDays.passing} dag, of tot de lijst is bevestigd of weggegooid.`,
    resources: ['membership', 'assignment'],
    tables: {
      people_imports: {
        id: 'nummer',
        ...organisation,
        people: 'hoeveel mensen',
        told: 'wat er aan het bestand opviel',
        end_others: 'of wie niet op de lijst staat, vertrekt',
        started_at: 'wanneer begonnen',
        confirmed_at: 'wanneer bevestigd',
        outcome: 'wat het deed, als aantallen',
      },
      people_import_rows: {
        import_id: 'van welke lijst',
        row: 'welke rij',
        part: 'welk deel',
        content: 'werkadres, naam, team, rollen, functies en toepassingen',
        plan: 'wat bevestigen doet',
      },
    },
  },
  {
    title: 'Werk voor veel mensen dat nog niet af is',
    whose: members,
    personal: true,
    source: 'De organisatie: iets dat voor veel mensen tegelijk geldt, zoals een toewijzing.',
    processing: 'overzicht',
    term: 'Tot het voor iedereen is vastgelegd: hoogstens minuten.',
    resources: [],
    tables: {
      unfinished_parts: {
        seq: 'volgnummer',
        ...organisation,
        content: 'wat er gebeurt, en bij welke leden, als nummers',
      },
    },
  },
  {
    title: 'Toewijzingen, minder vragen en bezwaren',
    whose: members,
    personal: true,
    source: 'De organisatie; het lid zelf bij een bezwaar.',
    processing: 'overzicht',
    term: afterLeaving,
    resources: ['assignment', 'lowering', 'dispute'],
    tables: {
      assignments: {
        id: 'nummer',
        ...organisation,
        ...member,
        ...team,
        kind: 'rol, functie of toepassing',
        subject: 'welke',
        relations: 'wat iemand met de toepassing doet',
        source: 'hoe het is ingevoerd',
        since: 'sinds wanneer',
        until: 'tot wanneer',
        authority_by: 'welk orgaan of welke functie de bevoegdheid gaf, bij een functie die dat vraagt',
        authority_on: 'op welke dag die is gegeven',
      },
      lowerings: {
        id: 'nummer',
        ...organisation,
        ...member,
        ...team,
        reason: 'waarom er minder wordt gevraagd',
        decided_by: 'welk orgaan of welke functie het besloot',
        decided_on: 'wanneer besloten',
        until: 'tot wanneer',
      },
      disputes: {
        id: 'nummer',
        ...organisation,
        assignment_id: 'tegen welke toewijzing',
        ...member,
        remark: 'wat het lid schreef',
        disputed_at: 'wanneer',
        answer: 'het antwoord',
        outcome: 'of het lid gelijk kreeg',
        answered_at: 'wanneer beantwoord',
      },
    },
  },
];
