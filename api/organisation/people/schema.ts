import { z } from '@hono/zod-openapi';
import { progresses } from '#domain/organisation/person-view';
import { CompetenceId, LevelNumber } from '#domain/schema/common';
import { memberStatuses } from '../../db/schema.ts';
import { OpaqueId } from '../../http/answers.ts';
import { PlaceQuery } from '../../http/pages.ts';
import { PurposeQuery } from '../looks/schema.ts';

const Day = z.iso.date();

const RequiredCell = z.strictObject({
  competence: CompetenceId,
  level: LevelNumber.describe('Het niveau dat het werk vraagt.'),
  attained: z.boolean().describe('Of dit nu is aangetoond.'),
  attainedOn: Day.optional().describe('De dag waarop het voor het laatst is aangetoond.'),
  expiresOn: Day.optional().describe('De dag waarop dat verloopt.'),
});

export const StandingView = z.strictObject({
  progress: z.enum(progresses).describe('complete: alles · under-way: een deel · not-begun: nog niets.'),
  cells: z.array(RequiredCell).describe('Alleen wat het werk vraagt. Wat iemand verder kan, is van diegene zelf.'),
  renewSince: Day.optional().describe('Sinds wanneer er iets te vernieuwen is na een verandering van een toepassing.'),
});

export const Person = z
  .strictObject({
    member: OpaqueId,
    name: z.string(),
    address: z.string().describe('Het werkadres zoals de organisatie het schreef.'),
    team: OpaqueId.optional(),
    status: z.enum(memberStatuses),
    prohibited: z.boolean().describe('Werkt met een toepassing die verboden is: daar hoort geen leerroute bij.'),
    ...StandingView.shape,
  })
  .openapi('Person');
export type Person = z.infer<typeof Person>;
export const People = z.strictObject({ people: z.array(Person) }).openapi('People');

export const PeopleQuery = PlaceQuery.extend({
  ...PurposeQuery.shape,
  team: OpaqueId.optional().describe('Alleen dit team, met de teams eronder.'),
  progress: z.enum(progresses).optional().describe('Alleen wie zover is.'),
  renewal: z
    .enum(['true', 'false'])
    .transform((said) => said === 'true')
    .optional()
    .describe('Alleen wie iets te vernieuwen heeft.'),
  expiring: z
    .enum(['true', 'false'])
    .transform((said) => said === 'true')
    .optional()
    .describe('Alleen bij wie binnen drie maanden iets verloopt.'),
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;
