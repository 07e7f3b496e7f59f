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
  'versleutelde verbinding, en sleutels en geheimen buiten de database',
  'van links, codes en sessies staat alleen een afdruk in de database',
  'elke route getest voor elke rol, in de eigen en in een andere organisatie',
  'een logboek met een keten van controlegetallen',
  'geen gegevens naar andere websites, en een streng beleid voor wat een pagina mag laden',
  'back-ups die alleen de eigenaar kan lezen',
] as const;
