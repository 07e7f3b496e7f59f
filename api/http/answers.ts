import { z } from '@hono/zod-openapi';
import { type RuleCode, ruleCodes } from '../errors.ts';
import { kindsOfWork } from '../organisation/under-way/how-far.ts';

/** The pieces from which a route says in OpenAPI what it takes and gives. */

export const Time = z.iso.datetime().describe('Tijdstip in UTC, zoals 2026-11-22T09:30:00Z.');
export const OpaqueId = z
  .string()
  .min(8)
  .max(100)
  .regex(/^[\w-]+$/, 'Dit is geen id van deze API.');

export const versionHeader = {
  'API-Version': { description: 'De versie van deze API.', schema: { type: 'string' as const, example: '1.0.0' } },
};

export function answer<T extends z.ZodType>(description: string, schema: T) {
  return { description, headers: versionHeader, content: { 'application/json': { schema } } };
}

/** An answer that is a file of this type. */
export function fileAnswer(description: string, type: string) {
  return {
    description,
    headers: versionHeader,
    content: { [type]: { schema: z.string().openapi({ format: 'binary' }) } },
  };
}

export function emptyAnswer(description: string) {
  return { description, headers: versionHeader };
}

export function body<T extends z.ZodType>(description: string, schema: T) {
  return { body: { description, required: true, content: { 'application/json': { schema } } } } as const;
}

const Progress = z.strictObject({
  work: z
    .enum(kindsOfWork)
    .describe('Waar we mee bezig zijn: een lijst, veranderingen, de stand van mensen of een zegel.'),
  done: z.number().int().min(0).describe('Hoeveel er klaar is.'),
  of: z.number().int().min(0).describe('Van hoeveel. 0: dat weten we niet.'),
});

const ProblemSchema = z
  .strictObject({
    type: z.url().describe('Het soort probleem.'),
    status: z.number().int().describe('De statuscode.'),
    title: z.string().describe('Wat er aan de hand is.'),
    detail: z.string().describe('Wat je kunt doen.'),
    code: z.enum(Object.keys(ruleCodes)).describe('Vaste code van het probleem.'),
    requestId: z.string().describe('Het nummer van dit verzoek, voor de beheerder.'),
    faults: z
      .array(z.strictObject({ field: z.string(), detail: z.string() }))
      .optional()
      .describe('Alle fouten in wat je stuurde.'),
    data: z
      .strictObject({ attempt: OpaqueId.optional(), until: Time.optional(), progress: Progress.optional() })
      .optional()
      .describe(
        'Waarmee je verder kunt: de toets waar het om gaat, het moment vanaf wanneer het mag, of hoe ver we zijn.',
      ),
  })
  .openapi('Problem');

const problem = { 'application/problem+json': { schema: ProblemSchema } };

/**
 * The problems that a route may answer with, by status. They are documented, not typed:
 * verbs throw them and the one mapper sends them.
 */
export function problems(
  ...codes: RuleCode[]
): Record<string, { description: string; headers: typeof versionHeader; content: typeof problem }> {
  const all: RuleCode[] = [...codes, 'internal'];
  return Object.fromEntries(
    all.map((code) => [
      String(ruleCodes[code].status),
      { description: ruleCodes[code].title, headers: versionHeader, content: problem },
    ]),
  );
}
