import type { ActorKind } from '#domain/authorisation';
import type { Field, Resource } from '#domain/visibility';
import { organisationReportText } from './visible-in-reports.ts';
import { organisationPeopleText } from './visible-to-organisation.ts';

export interface ResourceText<R extends Resource> {
  title: string;
  fields: Record<Field<R>, string>;
}

export const actorText: Record<ActorKind, string> = {
  visitor: 'Iedereen',
  learner: 'Een collega',
  trainer: 'Een trainer',
  administrator: 'Een beheerder',
  operator: 'Wie de server beheert',
  system: 'Het systeem zelf',
  provisioner: 'Het systeem van accounts van je organisatie',
  hr: 'HR van je organisatie',
  'organisation-administrator': 'De beheerder van je organisatie',
  'application-owner': 'Wie in je organisatie een toepassing beheert',
  manager: 'Je leidinggevende',
  auditor: 'Een auditor van je organisatie',
  member: 'Een collega in je organisatie',
};

/** Who looks at people on behalf of their organisation. A new kind of actor has to say so here: a page is derived from it. */
export const standsForOrganisation: Record<ActorKind, boolean> = {
  visitor: false,
  learner: false,
  trainer: false,
  administrator: false,
  operator: false,
  system: false,
  provisioner: true,
  hr: true,
  'organisation-administrator': true,
  'application-owner': true,
  manager: true,
  auditor: true,
  member: true,
};

/** What each kind of data is called for the person it is about. */
export const resourceText: { [R in Resource]: ResourceText<R> } = {
  ...organisationPeopleText,
  ...organisationReportText,
  account: {
    title: 'Je account',
    fields: { address: 'je e-mailadres', grants: 'extra rechten, zoals die van een trainer' },
  },
  profile: {
    title: 'Je situatie',
    fields: { situation: 'je rollen, je functies en de AI-toepassingen waarmee je werkt' },
  },
  reflection: {
    title: 'Je zelfreflectie',
    fields: { cell: 'waarover', answers: 'wat je antwoordde', reflectedAt: 'wanneer' },
  },
  lessonCompletion: {
    title: 'Je lessen',
    fields: { lesson: 'welke les je las', completedOn: 'op welke dag' },
  },
  attempt: {
    title: 'Je toetspogingen',
    fields: {
      assessment: 'welke toets',
      startedAt: 'wanneer je begon',
      submittedAt: 'wanneer je inleverde',
      questions: 'welke vragen je kreeg',
      answers: 'je antwoorden',
    },
  },
  result: {
    title: 'Je uitslagen',
    fields: {
      cell: 'waarover',
      decision: 'behaald of nog niet',
      score: 'je score',
      missed: 'wat je nog eens kunt lezen',
      decidedAt: 'wanneer',
    },
  },
  standing: {
    title: 'Waar je staat',
    fields: { attained: 'wat je hebt behaald', need: 'wat je werk vraagt', open: 'wat nog openstaat' },
  },
  questionReport: {
    title: 'Wat je over een vraag meldt',
    fields: {
      attempt: 'bij welke poging je dit meldde',
      question: 'welke vraag in je toets',
      item: 'de vraag zelf',
      remark: 'je opmerking',
      reportedAt: 'wanneer je dit meldde',
      answer: 'het antwoord',
      answeredAt: 'wanneer je antwoord kreeg',
    },
  },
  itemStatistics: {
    title: 'Hoe een vraag het doet, over iedereen samen',
    fields: {
      item: 'de vraag zelf',
      answers: 'hoeveel mensen haar maakten, als dat er minstens tien zijn',
      facility: 'de gemiddelde score',
      discrimination: 'of wie meer weet haar vaker goed heeft',
      omitted: 'hoe vaak ze open bleef',
      choices: 'hoe vaak elke keuze is gekozen',
      flags: 'of de vraag een blik vraagt',
    },
  },
  badge: {
    title: 'Je bewijzen',
    fields: {
      about: 'waarover',
      credential: 'het bewijs zelf',
      awardedAt: 'wanneer je het kreeg',
      validUntil: 'tot wanneer het geldt',
      sharing: 'of je het deelt',
      revocation: 'of het is ingetrokken, en waarom',
    },
  },
  sharedBadge: {
    title: 'Een bewijs dat je deelt',
    fields: { credential: 'het bewijs zelf', status: 'of het nog geldt' },
  },
  auditEntry: {
    title: 'Het logboek',
    fields: {
      at: 'wanneer',
      actor: 'wie, als nummer',
      action: 'wat er gebeurde',
      subject: 'met wat',
      origin: 'vanwaar, onherkenbaar gemaakt',
    },
  },
};
