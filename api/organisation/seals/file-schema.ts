import { z } from '@hono/zod-openapi';
import { riskGroups } from '#domain/application';
import { evidenceSteps, type SealContent } from '#domain/organisation/seal-content';
import { perCompetence } from '#domain/taxonomy';

/** The evidence file as it goes out: what others may rely on. A change of its shape is a new format with a new number. */

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

export const Dossier = z.strictObject({
  format: z.literal('ai-geletterd/zegel/1'),
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
  applications: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      risk: z.array(z.enum(riskGroups)),
      users: z.array(z.string()),
      people: Rounded,
      instructionVersion: z.string().optional(),
      reviewOn: Day.optional(),
      retiredOn: Day.optional(),
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
}) satisfies z.ZodType<SealContent>;

export const EvidenceFile = z
  .strictObject({
    '@context': z.array(z.string()),
    id: z.string(),
    type: z.array(z.string()),
    name: z.string(),
    description: z.string(),
    issuer: z.strictObject({ id: z.string(), name: z.string() }),
    validFrom: z.iso.datetime(),
    credentialSchema: z.strictObject({ id: z.url(), type: z.literal('JsonSchema') }),
    credentialSubject: z.strictObject({
      id: z.string(),
      digest: z.string().describe('SHA-256 van dossier als canonieke JSON (RFC 8785), hexadecimaal.'),
      dossier: Dossier,
    }),
    proof: z.array(
      z.strictObject({
        '@context': z.array(z.string()),
        type: z.literal('DataIntegrityProof'),
        cryptosuite: z.literal('eddsa-jcs-2022'),
        created: z.iso.datetime(),
        verificationMethod: z.string(),
        proofPurpose: z.literal('assertionMethod'),
        proofValue: z.string(),
      }),
    ),
  })
  .openapi('EvidenceFile');

/** The JSON Schema (2020-12) of the file. @param id the address where it is published */
export function evidenceFileSchema(id: string): Record<string, unknown> {
  return {
    $id: id,
    title: 'Verantwoordingsdossier AI-geletterdheid, vorm 1',
    ...z.toJSONSchema(EvidenceFile, { io: 'input' }),
  };
}
