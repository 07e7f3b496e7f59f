import type { Resource } from '#domain/visibility';
import type { ResourceText } from './visibility.ts';

type Held =
  | 'membership'
  | 'invitation'
  | 'assignment'
  | 'lowering'
  | 'dispute'
  | 'memberStanding'
  | 'requiredCell'
  | 'renewal'
  | 'reminder'
  | 'look'
  | 'groupCounts'
  | 'publishedTable'
  | 'application'
  | 'applicationOwner'
  | 'evidenceFile'
  | 'seal'
  | 'organisationBadge';

/** What an organisation holds, for the person it is about. */
export const organisationResourceText: { [R in Extract<Resource, Held>]: ResourceText<R> } = {
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
  groupCounts: {
    title: 'De aantallen van vandaag, van groepen die groot genoeg zijn',
    fields: {
      people: 'hoeveel mensen er in een team zitten',
      complete: 'hoeveel alles hebben wat hun werk vraagt',
      underWay: 'hoeveel een deel hebben',
      notBegun: 'hoeveel nog niets lieten zien',
      expiring: 'bij hoeveel binnenkort iets verloopt',
      toRenew: 'hoeveel iets moeten vernieuwen',
      asked: 'van hoeveel een competentie wordt gevraagd',
      met: 'hoeveel die hebben',
      prohibited: 'hoeveel met een verboden toepassing werken',
    },
  },
  publishedTable: {
    title: 'De tabellen per maand, over groepen',
    fields: {
      asked: 'van hoeveel mensen dit wordt gevraagd',
      low: 'hoeveel het er minstens hebben',
      high: 'hoeveel het er hoogstens hebben',
      since: 'sinds welke maand',
      everyone: 'of iedereen is meegeteld',
    },
  },
  application: {
    title: 'Het register van AI-toepassingen',
    fields: {
      name: 'hoe een toepassing heet',
      properties: 'wat ze doet en hoeveel risico ze geeft',
      instruction: 'de gebruiksinstructie',
      reviewOn: 'wanneer ze opnieuw wordt bekeken',
      changes: 'wat er veranderde',
      users: 'hoeveel mensen ermee werken',
      oversight: 'of er iemand toezicht op houdt, zonder wie',
    },
  },
  applicationOwner: {
    title: 'Als je eigenaar bent van een toepassing',
    fields: { name: 'je naam', application: 'van welke toepassing' },
  },
  evidenceFile: {
    title: 'Het verantwoordingsdossier',
    fields: {
      tables: 'de tabellen per maand',
      goals: 'wat rollen en toepassingen vragen',
      applications: 'de toepassingen',
      texts: 'wat de organisatie zelf schreef',
      decisions: 'besluiten',
      attachments: 'bijlagen, met hun naam',
    },
  },
  seal: {
    title: 'De zegels van het dossier',
    fields: {
      asOf: 'van welke dag',
      kind: 'maandeinde of gevraagd',
      digest: 'de afdruk',
      sealedAt: 'wanneer het is gemaakt',
    },
  },
  organisationBadge: {
    title: 'Het bewijs van de organisatie',
    fields: {
      credential: 'het bewijs zelf',
      awardedAt: 'wanneer zij het kreeg',
      validUntil: 'tot wanneer het geldt',
      status: 'of het nog geldt',
    },
  },
};
