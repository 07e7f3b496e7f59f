import type { Resource } from '#domain/visibility';
import type { ResourceText } from './visibility.ts';

type OfPeople =
  | 'membership'
  | 'assignment'
  | 'lowering'
  | 'dispute'
  | 'look'
  | 'invitation'
  | 'memberStanding'
  | 'requiredCell'
  | 'renewal'
  | 'reminder';

/** What an organisation holds of its people, for the person it is about. */
export const organisationPeopleText: { [R in Extract<Resource, OfPeople>]: ResourceText<R> } = {
  membership: {
    title: 'Je lidmaatschap van een organisatie',
    fields: {
      address: 'het werkadres waarop je bent uitgenodigd',
      name: 'je naam',
      team: 'je team',
      roles: 'wat je er mag, zoals HR of beheerder',
      status: 'of je bent uitgenodigd, meedoet of weg bent',
      joinedAt: 'sinds wanneer je meedoet',
      endedAt: 'wanneer het eindigde',
    },
  },
  assignment: {
    title: 'Wat je organisatie zegt dat je doet',
    fields: {
      kind: 'of het een rol, een functie of een toepassing is',
      subject: 'welke',
      relations: 'wat je met de toepassing doet',
      since: 'sinds wanneer',
      via: 'door welk team het voor je geldt',
      source: 'hoe het is ingevoerd',
      authority: 'wie je de bevoegdheid gaf en wanneer, bij een functie die daarom vraagt',
    },
  },
  lowering: {
    title: 'Dat je organisatie minder van je vraagt',
    fields: {
      reason: 'waarom',
      decidedOn: 'wanneer dat is besloten',
      decidedBy: 'welk orgaan of welke functie het besloot',
      via: 'door welk team het voor je geldt',
      belowGovernment: 'of je dan onder het niveau van de overheid blijft',
      effect: 'wat het per competentie van je verandert, en waar niet',
    },
  },
  dispute: {
    title: 'Je bezwaar tegen een toewijzing',
    fields: {
      assignment: 'waartegen',
      remark: 'wat je schreef',
      disputedAt: 'wanneer',
      answer: 'het antwoord',
      answeredAt: 'wanneer je antwoord kreeg',
      outcome: 'of je gelijk kreeg',
    },
  },
  look: {
    title: 'Wie naar jouw gegevens keek',
    fields: {
      at: 'wanneer',
      by: 'wie',
      role: 'in welke functie',
      kind: 'waarnaar: een lijst, alleen jou, een bestand of een voorbeeld',
      purpose: 'waarvoor',
    },
  },
  invitation: {
    title: 'Een uitnodiging die nog openstaat',
    fields: {
      address: 'het werkadres waar ze naartoe ging',
      name: 'je naam',
      team: 'je team',
      state: 'of de mail is verstuurd',
      sentAt: 'wanneer',
      expiresAt: 'tot wanneer ze werkt',
    },
  },
  memberStanding: {
    title: 'Hoe ver je bent met wat je werk vraagt',
    fields: {
      name: 'je naam',
      address: 'je werkadres',
      team: 'je team',
      status: 'of je meedoet',
      prohibited: 'of je werkt met een toepassing die verboden is',
      progress: 'of je alles, een deel of nog niets hebt laten zien',
      cells: 'wat je werk vraagt, per competentie',
      renewSince: 'sinds wanneer je iets moet vernieuwen',
    },
  },
  requiredCell: {
    title: 'Wat je werk vraagt, per competentie',
    fields: {
      competence: 'welke competentie',
      level: 'welk niveau je werk vraagt',
      attained: 'behaald of niet',
      attainedOn: 'op welke dag',
      expiresOn: 'tot welke dag het geldt',
    },
  },
  renewal: {
    title: 'Wat je vernieuwt als een toepassing verandert',
    fields: {
      application: 'welke toepassing',
      reason: 'waarom',
      since: 'sinds wanneer',
      cells: 'wat je opnieuw laat zien',
      instruction: 'welke instructie je leest',
    },
  },
  reminder: { title: 'Een herinnering die je kreeg', fields: { sentAt: 'wanneer' } },
};
