import { z } from '@hono/zod-openapi';
import { competenceIds, perCompetence } from '#domain/taxonomy';
import { OpaqueId, Time } from '../../http/answers.ts';

const count = (what: string) => z.number().int().describe(what);

const CompetenceCounts = z.strictObject(
  perCompetence(() =>
    z.strictObject({
      asked: count('Van hoeveel mensen dit wordt gevraagd.'),
      met: count('Hoeveel van hen het hebben.'),
      expiring: count('Bij hoeveel van hen het binnen drie maanden verloopt.'),
    }),
  ),
);

const counts = {
  people: count('De mensen van wie iets wordt gevraagd.'),
  complete: count('Hebben alles wat hun werk vraagt.'),
  underWay: count('Hebben een deel.'),
  notBegun: count('Hebben nog niets laten zien.'),
  expiring: count('Bij wie binnen drie maanden iets verloopt.'),
  toRenew: count('Moeten iets vernieuwen na een verandering van een toepassing.'),
  prohibited: count('Werken met een toepassing die verboden is: daar hoort geen leerroute bij.'),
  competences: CompetenceCounts.describe(`Per competentie: ${competenceIds.join(', ')}.`),
};

export const DashboardQuery = z.object({
  team: OpaqueId.optional().describe('Alleen dit team, met de teams eronder.'),
});

export const Dashboard = z
  .strictObject({
    ...counts,
    invited: count('Uitgenodigd en nog niet gekomen, in de hele organisatie.'),
    asked: count('Vroegen om mee te doen en wachten op antwoord, in de hele organisatie.'),
    teams: z
      .array(z.strictObject({ team: OpaqueId, name: z.string(), ...counts }))
      .describe('De teams direct hieronder, elk met de teams daaronder.'),
    countedAt: Time,
  })
  .openapi('Dashboard');
export type Dashboard = z.infer<typeof Dashboard>;
