import { z } from '@hono/zod-openapi';
import { CompetenceId } from '#domain/schema/common';
import { OpaqueId, Time } from '../../http/answers.ts';

const count = (what: string) => z.number().int().describe(what);

const CompetenceCounts = z.partialRecord(
  CompetenceId,
  z.strictObject({
    asked: count('Van hoeveel mensen dit wordt gevraagd.'),
    met: count('Hoeveel van hen het hebben.'),
    expiring: count('Bij hoeveel van hen het binnen drie maanden verloopt.'),
  }),
);

/** GroupCounts of src/domain/organisation/counted-groups.ts. */
const counts = {
  people: count('De mensen van wie iets wordt gevraagd, ook in teams die te klein zijn om te tellen.'),
  counted: z
    .strictObject({
      people: count('Zoveel mensen zijn geteld.'),
      complete: count('Hebben alles wat hun werk vraagt.'),
      underWay: count('Hebben een deel.'),
      notBegun: count('Hebben nog niets laten zien.'),
      expiring: count('Bij wie binnen drie maanden iets verloopt.'),
      toRenew: count('Moeten iets vernieuwen na een verandering van een toepassing.'),
    })
    .optional()
    .describe(
      'Hoe ver mensen zijn. Wie in een te klein team zit, telt mee in het team erboven. Ontbreekt als er dan niemand overblijft: vraag de mensen op met een doel.',
    ),
  prohibited: count(
    'Werken met een toepassing die verboden is: daar hoort geen leerroute bij. Ontbreekt bij te weinig mensen.',
  ).optional(),
  competences: CompetenceCounts.describe('Per competentie. Wat van te weinig mensen wordt gevraagd, ontbreekt.'),
};

export const DashboardQuery = z.object({
  team: OpaqueId.optional().describe('Alleen dit team, met de teams eronder.'),
});

export const Dashboard = z
  .strictObject({
    ...counts,
    invited: count('Op de lijst en nog niet gekomen, uitgenodigd of niet, in de hele organisatie.'),
    invitations: z
      .strictObject({
        open: count('Zijn uitgenodigd en reageerden nog niet.'),
        expired: count('Bij zoveel van hen werkt de uitnodiging niet meer.'),
        none: count('Staan op de lijst en zijn nog niet uitgenodigd.'),
      })
      .optional()
      .describe('Die mensen, gescheiden. Alleen voor wie de lijst met mensen bijhoudt.'),
    asked: count('Vroegen om mee te doen en wachten op antwoord, in de hele organisatie.'),
    teams: z
      .array(z.strictObject({ team: OpaqueId, name: z.string(), ...counts }))
      .describe('De teams direct hieronder, elk met de teams daaronder.'),
    minimumGroup: count('De kleinste groep die wordt geteld.'),
    countedAt: Time,
  })
  .openapi('Dashboard');
export type Dashboard = z.infer<typeof Dashboard>;
