import type { RightId } from '#domain/schema/dpia';

export const kitText = {
  model: 'Dit is een model, geen juridisch advies.',
  modelWhy: 'Vul aan wat gemarkeerd is, en laat een jurist of je functionaris gegevensbescherming meelezen.',
  fills: 'Vult de organisatie in:',
  kit: 'Alle documenten',
  reviewed: (day: string) => `Nagekeken op ${day}.`,
  see: 'Lees ook',
  unknown: 'Vult de organisatie in.',
} as const;

export const matrixText = {
  whose: 'Van wie',
  what: 'Welke gegevens',
  source: 'Waar het vandaan komt',
  purpose: 'Waarvoor',
  basis: 'Rechtsgrond (voorstel; de organisatie bevestigt)',
  seen: 'Wie het ziet, behalve de persoon zelf',
  term: 'Hoe lang',
  where: 'Waar het staat',
  tables: (names: string) => `In de database: ${names}.`,
  noPerson: 'Geen persoonsgegeven',
} as const;

/** The fields of article 30 of the AVG. */
export const registerText = {
  controller: 'Naam en contact van de verantwoordelijke, en van de functionaris gegevensbescherming',
  parties:
    'Naam en contact van de verwerker, van elke organisatie voor wie dit gebeurt, en van de functionaris gegevensbescherming',
  purpose: 'Doel',
  data: 'Gegevens, en van wie',
  recipients: 'Wie de gegevens krijgt',
  transfer: 'Doorgifte',
  noTransfer:
    'De software geeft niets door buiten de Europese Economische Ruimte. Waar staan de server, de back-ups en de mail?',
  terms: 'Bewaartermijnen',
  security: 'Beveiliging',
  done: 'Wat de verwerker doet',
  inOrder: (name: string) =>
    `${name}, in opdracht van de organisatie: bewaren, berekenen, tonen, mailen en vernietigen.`,
} as const;

/** The right, and the article of the AVG. */
export const rightText: Record<RightId, { title: string; article: string }> = {
  access: { title: 'Inzien', article: 'artikel 15' },
  rectification: { title: 'Verbeteren en aanvullen', article: 'artikel 16' },
  erasure: { title: 'Laten wissen', article: 'artikel 17' },
  restriction: { title: 'Het gebruik laten beperken', article: 'artikel 18' },
  portability: { title: 'Meenemen', article: 'artikel 20' },
  automated: { title: 'Geen besluit door alleen een computer', article: 'artikel 22' },
  objection: { title: 'Bezwaar maken', article: 'artikel 21' },
  information: { title: 'Duidelijke informatie', article: 'artikelen 12 tot en met 14' },
};

/** The headings of the Rijksmodel DPIA 3.0, in its order. */
export const dpiaHeadings = [
  'Voorstel',
  'Persoonsgegevens',
  'Gegevensverwerking',
  'Technieken en methoden van de gegevensverwerkingen',
  'Verwerkingsdoeleinden',
  'Betrokken partijen',
  'Belangen bij de gegevensverwerkingen',
  'Verwerkingslocaties',
  'Juridisch en beleidsmatig kader',
  'Bewaartermijnen',
  'Rechtsgrond',
  'Bijzondere persoonsgegevens, strafrechtelijke persoonsgegevens en nationale identificatienummers',
  'Doelbinding',
  'Noodzaak en evenredigheid',
  'Rechten van de betrokkenen',
  'Risico’s voor betrokkenen',
  'Maatregelen',
] as const;

export const security = [
  'Een versleutelde verbinding, en sleutels en geheimen buiten de database.',
  'Van links, codes en sessies staat alleen een afdruk in de database.',
  'Elke route getest voor elke rol, in de eigen en in een andere organisatie.',
  'Een logboek met een keten van controlegetallen.',
  'Geen gegevens naar andere websites, en een streng beleid voor wat een pagina mag laden.',
  'Back-ups die alleen de eigenaar kan lezen.',
] as const;
