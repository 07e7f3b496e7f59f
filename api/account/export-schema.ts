import { z } from '@hono/zod-openapi';
import { Attempt } from '../attempts/schema.ts';
import { OpaqueId, Time } from '../http/answers.ts';
import { Look } from '../organisation/looks/schema.ts';
import { OwnMembership, OwnView } from '../organisation/memberships/schema.ts';
import { Completions, Profile, Reflections } from '../profile/schema.ts';
import { QuestionReport } from '../question-reports/schema.ts';

const OwnResult = z.strictObject({
  attempt: OpaqueId,
  cell: z.string(),
  decision: z.string(),
  score: z.number().describe('Van 0 tot 1.'),
  standardError: z.number(),
  questions: z.number().int(),
  unanswered: z.number().int(),
  missed: z.array(z.string()),
  decidedAt: Time,
});

const OwnBadge = z.strictObject({
  id: OpaqueId,
  kind: z.string(),
  about: z.string(),
  credential: z.record(z.string(), z.unknown()).describe('Het bewijs zelf, met zijn handtekening.'),
  awardedAt: Time,
  validUntil: Time,
  shared: z.boolean(),
  revokedAt: Time.optional(),
  revocationReason: z.string().optional(),
});

export const OwnExport = z
  .strictObject({
    madeAt: Time,
    explanation: z.record(z.string(), z.string()).describe('Per onderdeel wat het is, en wat er niet bij staat.'),
    account: z.strictObject({
      createdAt: z.string(),
      grants: z.array(z.string()),
      addresses: z.array(z.strictObject({ id: OpaqueId, address: z.string(), createdAt: Time })),
      sessions: z.array(z.strictObject({ createdAt: Time, seenAt: Time })),
    }),
    profile: Profile,
    reflections: Reflections.shape.reflections,
    completions: Completions.shape.completions,
    attempts: z.array(Attempt),
    results: z.array(OwnResult),
    reports: z.array(QuestionReport),
    badges: z.array(OwnBadge),
    memberships: z.array(
      z.strictObject({ membership: OwnMembership, seenByOrganisation: OwnView, looks: z.array(Look) }),
    ),
    log: z.array(z.strictObject({ at: Time, action: z.string() })),
  })
  .openapi('OwnExport');
export type OwnExport = z.infer<typeof OwnExport>;

/** What each part is; also the titles in the table. */
export const explanation: Record<Exclude<keyof OwnExport, 'madeAt' | 'explanation'>, string> = {
  account: 'Je account: je adressen, je rechten en waar je bent ingelogd.',
  profile: 'Je rollen, functies en toepassingen, zoals je ze zelf koos.',
  reflections: 'Je zelfreflectie: per stelling 0 nee, 1 een beetje, 2 ja.',
  completions: 'De lessen die je las, met de dag.',
  attempts:
    'Je toetsen met de vragen die je kreeg en je antwoorden. Na 90 dagen zijn antwoorden losgemaakt van jou en staan ze hier niet meer.',
  results: 'Je uitslagen per onderwerp.',
  reports: 'Wat je over vragen meldde, met het antwoord.',
  badges: 'Je bewijzen, compleet met handtekening.',
  memberships:
    'Je organisaties: wat ze over jou vastlegden, wat ze van je zien en wie er keek. Dat je een herinnering kreeg, bewaren we alleen als datum. In welke groepen je bent meegeteld, bewaren we hoogstens een jaar met alleen het nummer van je lidmaatschap; dat laat niemand zien.',
  log: 'Regels in het logboek over wat jij deed. Van waar je dat deed, bewaren we alleen een afdruk. Antwoorden die een dag bewaard blijven om dubbel versturen te voorkomen, staan al in de andere onderdelen.',
};
