import type { Resource } from '#domain/visibility';
import type { ResourceText } from './visibility.ts';

type InReports =
  | 'groupCounts'
  | 'publishedTable'
  | 'application'
  | 'applicationOwner'
  | 'evidenceFile'
  | 'seal'
  | 'organisationBadge';

/** What an organisation holds of groups and of its applications, for whoever reads what it may see. */
export const organisationReportText: { [R in Extract<Resource, InReports>]: ResourceText<R> } = {
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
