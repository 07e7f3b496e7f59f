import * as z from 'zod';
import { CellId, CheckedOn, Id, IsoDate, Source } from './common.ts';
import { Amount, template } from './template.ts';

const rationale = z
  .string()
  .min(10)
  .describe('Wat er bij deze keuze zou gebeuren, of welk misverstand eronder ligt. Vriendelijk.');

const shared = {
  id: Id.describe('Gelijk aan de bestandsnaam. Wordt nooit opnieuw gebruikt.'),
  version: z.number().int().min(1).describe('Hoog dit op bij elke wijziging van een vraag die al live is geweest.'),
  status: z
    .enum(['draft', 'live', 'retired', 'compromised'])
    .describe('draft: in bewerking; live: in gebruik; retired: uit gebruik; compromised: uitgelekt.'),
  cell: CellId.describe('De cel die de vraag toetst.'),
  stem: z.string().min(20).describe('De situatie en de vraag. Alles wat nodig is, staat erin.'),
  scenario: Id.optional().describe('Het scenario waar de vraag bij hoort; vragen van één scenario blijven bij elkaar.'),
  lesson: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/, 'schrijf de les als cursus/les#anker')
    .describe('Waar het antwoord wordt uitgelegd: cursus/les#anker.'),
  sources: z.array(Source).min(1),
  lawAsOf: IsoDate.optional().describe('Verplicht als de vraag over de wet gaat.'),
  roles: z.array(Id).optional().describe('Rollen waarvoor de situatie herkenbaar is.'),
  applications: z.array(Id).optional().describe('Toepassingen waar de vraag over gaat.'),
  enemies: z
    .array(Id)
    .optional()
    .describe('Vragen die het antwoord op deze vraag weggeven; ze komen nooit samen in een toets.'),
  reviewed: z
    .strictObject({
      method: z
        .enum(['peer', 'blind', 'expert'])
        .describe('peer: een collega las mee. blind: beantwoord zonder sleutel. expert: een toetsdeskundige.'),
      by: z
        .string()
        .min(2)
        .describe('Wie: een naam of functie, of ‘taalmodel’ als een taalmodel de vraag beantwoordde.'),
      on: CheckedOn,
    })
    .refine(({ method, by }) => by !== 'taalmodel' || method === 'blind', {
      path: ['method'],
      message: 'Een taalmodel is geen collega en geen deskundige: schrijf method: blind',
    })
    .optional()
    .describe('Wie de vraag heeft nagekeken, en hoe. Laat weg als dat nog niet is gebeurd.'),
  ...template,
};

export const Option = z.strictObject({
  text: z.string().min(1),
  correct: z.literal(true).optional().describe('Alleen bij een goed antwoord.'),
  rationale,
});
export type Option = z.infer<typeof Option>;

export const SingleItem = z.strictObject({
  ...shared,
  kind: z.literal('single'),
  options: z.array(Option).min(3).max(6),
});
export const MultipleItem = z.strictObject({
  ...shared,
  kind: z.literal('multiple'),
  options: z.array(Option).min(4).max(6),
});
export const OrderItem = z.strictObject({
  ...shared,
  kind: z.literal('order'),
  steps: z
    .array(z.strictObject({ text: z.string().min(1), rationale }))
    .min(3)
    .max(6)
    .describe('De stappen in de goede volgorde. De deelnemer krijgt ze door elkaar.'),
});

const Target = z.strictObject({ id: Id, text: z.string().min(1) });
const Card = z.strictObject({ text: z.string().min(1), target: Id.describe('Waar deze kaart hoort.'), rationale });

export const MatchItem = z.strictObject({
  ...shared,
  kind: z.literal('match'),
  targets: z.array(Target).min(3).max(6).describe('Waaruit je kiest. Liefst meer dan er kaarten zijn.'),
  cards: z.array(Card).min(3).max(6),
});
export const CategoriesItem = z.strictObject({
  ...shared,
  kind: z.literal('categories'),
  targets: z.array(Target).min(2).max(4).describe('De groepen.'),
  cards: z.array(Card).min(4).max(8),
});
export const FaultItem = z.strictObject({
  ...shared,
  kind: z.literal('fault'),
  material: z
    .strictObject({ title: z.string(), text: z.string().min(10) })
    .optional()
    .describe('Wat naast de AI-tekst ligt, zoals de gegevens uit het dossier.'),
  segments: z
    .array(z.strictObject({ text: z.string().min(1), fault: z.literal(true).optional(), rationale }))
    .min(4)
    .max(9)
    .describe('De AI-tekst in stukken (meestal zinnen). Minstens één stuk is fout en minstens twee zijn goed.'),
});

export const NumberItem = z.strictObject({
  ...shared,
  kind: z.literal('number'),
  answer: Amount.describe('Het goede getal, of bij een vraag met variables de som die het geeft.'),
  tolerance: z
    .number()
    .min(0)
    .optional()
    .describe('Hoeveel een goed antwoord mag afwijken. Laat weg als het precies moet.'),
  unit: z.string().min(1).max(30).describe('Wat het getal telt, zoals brieven, weken, euro of %.'),
  rationale: rationale.describe('Hoe je aan het goede getal komt.'),
  wrong: z
    .array(z.strictObject({ value: Amount, rationale }))
    .min(1)
    .max(6)
    .describe('Getallen waar iemand met een bepaald misverstand op uitkomt. Noem in de uitleg niet het goede getal.'),
  otherwise: rationale.describe('Wat je zegt bij elk ander getal. Noem niet het goede getal.'),
});

/** A question with its key. Never an Astro collection, never sent to a browser: see question.ts for the learner's view. */
export const Item = z.discriminatedUnion('kind', [
  SingleItem,
  MultipleItem,
  OrderItem,
  MatchItem,
  CategoriesItem,
  FaultItem,
  NumberItem,
]);
export type Item = z.infer<typeof Item>;
export type SingleItem = z.infer<typeof SingleItem>;
export type MultipleItem = z.infer<typeof MultipleItem>;
export type OrderItem = z.infer<typeof OrderItem>;
export type MatchItem = z.infer<typeof MatchItem>;
export type CategoriesItem = z.infer<typeof CategoriesItem>;
export type FaultItem = z.infer<typeof FaultItem>;
export type NumberItem = z.infer<typeof NumberItem>;
