import * as z from 'zod';
import { registerCategories, registerStatuses } from '../algorithm-register/entry.ts';
import { propertyNames } from '../application.ts';
import { ApplicationProperties } from './application.ts';
import { Id, IsoDate } from './common.ts';

/** Text as a person reads it: no characters that are not seen or that turn the text around. */
const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `gebruik hoogstens ${most} tekens`)
    .regex(/^(?:[\n\r\t\u200c\u200d]|[^\p{Cc}\p{Cf}])*$/u, 'laat onzichtbare tekens weg');
const webAddress = z.url({ protocol: /^https?$/, error: 'begin een webadres met https://' }).max(2000);
const long = text(10_000);

/** An entry of the Algoritmeregister as a browser read it from a file; checked anew, for it comes from outside. */
export const RegisterEntry = z
  .strictObject({
    id: text(250).min(1).describe('Het nummer in het register, of de naam waar er geen nummer is.'),
    name: text(250).min(1).describe('De naam.'),
    organisation: long.optional().describe('De organisatie die in het register staat.'),
    description: long.optional().describe('De korte omschrijving.'),
    goal: long.optional().describe('Het doel en de impact.'),
    humanIntervention: long.optional().describe('De menselijke tussenkomst.'),
    data: long.optional().describe('De gegevens die worden gebruikt.'),
    method: long.optional().describe('De technische werking.'),
    legalBasis: long.optional().describe('De wettelijke basis.'),
    provider: long.optional().describe('De leverancier.'),
    contact: long.optional().describe('Waar vragen heen kunnen.'),
    status: z.enum(registerStatuses).optional().describe('In ontwikkeling, in gebruik of buiten gebruik.'),
    category: z.enum(registerCategories).optional().describe('De publicatiecategorie.'),
    begin: registerDate('In gebruik sinds.'),
    end: registerDate('In gebruik tot.'),
    url: webAddress.optional().describe('Een pagina erover.'),
    version: text(20).optional().describe('De versie van de publicatiestandaard.'),
  })
  .describe('Een registratie uit het Algoritmeregister.');

/** What a person chose to take over; `registerWins` names where the register's version replaces ours. */
export const RegisterChoice = z
  .strictObject({
    added: z.array(text(250)).max(5000).describe('Registraties die nieuw zijn.'),
    changed: z.array(z.string().max(100)).max(5000).describe('Toepassingen die veranderen.'),
    gone: z.array(z.string().max(100)).max(5000).describe('Toepassingen die niet meer in het register staan.'),
    registerWins: z
      .array(
        z.strictObject({
          application: z.string().max(100),
          field: z.enum(['name', 'description', 'purpose', ...propertyNames]),
        }),
      )
      .max(50_000)
      .describe('Waar beide veranderden en het register wint.'),
  })
  .describe('Wat er wordt overgenomen.');

const Origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['person', 'decision-aid', 'catalogue', 'unknown']) }),
  z.strictObject({ kind: z.literal('suggested'), because: text(1000) }),
]);

/** An application as a person describes it; a property without an answer may stay open. */
export const ApplicationDraft = z
  .strictObject({
    name: text(250).min(1, 'vul een naam in').describe('De naam.'),
    description: long.min(1, 'vul in wat de toepassing doet').describe('Wat de toepassing doet.'),
    purpose: long.optional().describe('Waarvoor zij wordt gebruikt.'),
    model: text(250).optional().describe('Het model of product, met de versie.'),
    basedOn: Id.optional().describe('Een soort toepassing uit de catalogus.'),
    properties: ApplicationProperties.partial().describe('De eigenschappen die bekend zijn.'),
    origins: z
      .record(z.enum(propertyNames), Origin)
      .describe('Per eigenschap waar de waarde vandaan komt. Een voorstel telt niet als antwoord.'),
    reviewOn: IsoDate.optional().describe('De dag waarop de organisatie er weer naar kijkt.'),
  })
  .refine(
    ({ properties, origins }) =>
      propertyNames.every((name) => (properties[name] === undefined) === (origins[name].kind === 'unknown')),
    { path: ['origins'], error: 'zeg bij elke eigenschap waar de waarde vandaan komt, en bij geen andere' },
  )
  .describe('Een toepassing van de organisatie.');

/** How people should use it: a text of the organisation's own, or where it stands. */
export const Instruction = z
  .strictObject({
    content: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('text'), text: text(50_000).min(1) }),
      z.strictObject({ kind: z.literal('link'), url: webAddress }),
    ]),
    version: text(50).min(1).describe('De versie. Een andere versie vraagt iedereen om opnieuw te lezen.'),
    since: IsoDate.describe('De dag vanaf wanneer zij geldt.'),
  })
  .describe('De gebruiksinstructie.');

/** As precise as the register gives it: year, month or day. */
function registerDate(description: string) {
  return z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'schrijf een datum als 2026, 2026-11 of 2026-11-22')
    .optional()
    .describe(description);
}
