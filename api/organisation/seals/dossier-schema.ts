import { z } from '@hono/zod-openapi';
import { riskGroups } from '#domain/application';
import { evidenceSteps, type FirstSealContent, type SealContent } from '#domain/organisation/seal-content';
import { OfficialText } from '#domain/schema/law';
import { perCompetence } from '#domain/taxonomy';

/** What a seal holds, as it goes out: others rely on it. A change of its shape is a new format with a new number. */

const Day = z.iso.date();
const Count = z.number().int().min(0);
const Rounded = Count.nullable().describe('Naar beneden afgerond; null bij minder dan de kleinste groep.');
export const Step = z
  .enum(evidenceSteps)
  .describe('De stap van de Autoriteit Persoonsgegevens: identificeren, doelen bepalen, uitvoeren of evalueren.');
const Level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const Cell = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('shown'),
    asked: Count.describe('Hoeveel mensen zijn geteld.'),
    low: Count.describe('Zoveel van hen hebben het ten minste.'),
    high: Count.describe('Zoveel van hen hebben het ten hoogste.'),
    since: Day.describe('De oudste maand waar dit over gaat.'),
    everyone: z.boolean().describe('Of iedereen uit het team hier is meegeteld.'),
  }),
  z.strictObject({ kind: z.literal('hidden'), reason: z.enum(['too-few', 'resting']) }),
]);
export const PublishedRow = z.strictObject(perCompetence(() => Cell));

export const PublishedTable = z.strictObject({
  asOf: Day,
  limits: z.strictObject({ minimum: Count, margin: Count, restMonths: Count }),
  nodes: z.record(z.string(), PublishedRow).describe('Per team; onder "organisation" staat de hele organisatie.'),
});

export const PublishedActivity = z.strictObject({
  badges: Rounded,
  remindersSent: Rounded,
  instructionsRead: Rounded,
  toRenew: Rounded,
});

const application = {
  id: z.string(),
  name: z.string(),
  risk: z.array(z.enum(riskGroups)),
  users: z.array(z.string()).describe('De teams die er als geheel mee werken.'),
  people: Rounded,
  instructionVersion: z.string().optional(),
  reviewOn: Day.optional(),
  retiredOn: Day.optional(),
};

const dossier = {
  organisation: z.strictObject({ id: z.string(), name: z.string(), oin: z.string().optional() }),
  asOf: Day.describe('De dag waar het dossier over gaat.'),
  countedAt: z.iso.datetime().describe('Wanneer er is geteld.'),
  versions: z.strictObject({ content: z.string(), taxonomy: z.string() }),
  law: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      validFrom: Day,
      appliesFrom: Day.optional(),
      text: z.string().describe('Onze weergave in gewone taal; geen officiële tekst.'),
      official: OfficialText.optional().describe('De woorden van de wet zelf.'),
      url: z.url(),
    }),
  ),
  teams: z.array(z.strictObject({ id: z.string(), name: z.string(), parent: z.string().optional() })),
  table: PublishedTable.nullable(),
  activity: PublishedActivity.nullable(),
  trend: z.array(z.strictObject({ asOf: Day, organisation: PublishedRow })),
  goals: z.array(
    z.strictObject({
      kind: z.enum(['role', 'overlay', 'application']),
      id: z.string(),
      title: z.string(),
      need: z.strictObject(perCompetence(() => Level)),
      reasons: z.array(z.string()),
    }),
  ),
  courses: z.array(z.strictObject({ id: z.string(), title: z.string(), version: z.string() })),
  texts: z.strictObject({
    identify: z.string().optional(),
    goals: z.string().optional(),
    'carry-out': z.string().optional(),
    evaluate: z.string().optional(),
  }),
  decisions: z.array(
    z.strictObject({
      id: z.string(),
      step: Step,
      title: z.string(),
      text: z.string(),
      owner: z.string(),
      decidedOn: Day,
    }),
  ),
  attachments: z.array(
    z.strictObject({ id: z.string(), step: Step, name: z.string(), digest: z.string(), bytes: Count }),
  ),
};

export const FirstDossier = z.strictObject({
  ...dossier,
  format: z.literal('ai-geletterd/zegel/1'),
  applications: z.array(z.strictObject(application)),
}) satisfies z.ZodType<FirstSealContent>;

const BelowGovernment = z
  .boolean()
  .describe('Of het gevraagde niveau voor genoeg mensen onder het zelfassessment van de overheid ligt.');

export const SecondDossier = z.strictObject({
  ...dossier,
  format: z.literal('ai-geletterd/zegel/2'),
  lowerings: z
    .strictObject({
      decisions: z.array(
        z.strictObject({
          team: z.string().optional().describe('Ontbreekt bij een besluit over mensen buiten hun team om.'),
          reason: z.string(),
          decidedOn: Day,
          decidedBy: z.string().describe('Een orgaan of functie.'),
          people: Count.describe('Voor hoeveel mensen het geldt, naar beneden afgerond.'),
          belowGovernment: BelowGovernment,
        }),
      ),
      others: z
        .strictObject({ people: Rounded, belowGovernment: BelowGovernment })
        .describe('Alle besluiten over te weinig mensen om te noemen, samen.'),
    })
    .describe('Waar minder wordt gevraagd dan de taxonomie vraagt.'),
  applications: z.array(
    z.strictObject({
      ...application,
      roles: z.array(z.string()).describe('De rollen en functies waarvan genoeg mensen ermee werken.'),
    }),
  ),
  oversight: z
    .strictObject({ arranged: Count, noAuthority: Count, missing: Count })
    .describe(
      'Bij hoeveel toepassingen met een hoog risico iemand toezicht houdt met vastgelegde bevoegdheid, zonder, of niemand.',
    ),
}) satisfies z.ZodType<SealContent>;

/** The content of a seal in any form in which one was ever made. */
export const Dossier = z.discriminatedUnion('format', [FirstDossier, SecondDossier]);
