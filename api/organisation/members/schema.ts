import { z } from '@hono/zod-openapi';
import { organisationRoles } from '#domain/organisation/role';
import { memberStatuses } from '../../db/schema.ts';
import { OpaqueId, Time } from '../../http/answers.ts';
import { PlaceQuery } from '../../http/pages.ts';
import { Purpose } from '../looks/schema.ts';
import { OrganisationParam } from '../organisations/schema.ts';

export const MemberParam = OrganisationParam.extend({ member: OpaqueId.describe('Het lid.') });

const Address = z.email().max(254).toLowerCase().describe('Het werkadres. Daarmee logt niemand in.');
export const MemberName = z
  .string()
  .trim()
  .max(120)
  .regex(/^\P{Cc}*$/u, 'Een naam heeft geen tekens die je niet ziet.')
  .describe('De naam.');
const TeamId = OpaqueId.describe('Het team.');
export const MemberStatus = z
  .enum(memberStatuses)
  .describe('Uitgenodigd, gevraagd om mee te doen, actief of beëindigd.');

/** By which people of the list are chosen: their status, and of who was not yet heard of whether an invitation went out. */
export const listStatuses = [...memberStatuses, 'not-invited', 'not-answered'] as const;
export const ListStatus = z
  .enum(listStatuses)
  .describe(
    'De status van het lid. not-invited: staat op de lijst en is nog niet uitgenodigd. not-answered: is uitgenodigd en reageerde nog niet. Samen zijn zij invited.',
  );
export type ListStatus = z.infer<typeof ListStatus>;

const GivenRole = z.strictObject({
  role: z.enum(organisationRoles),
  team: OpaqueId.optional().describe('Bij een leidinggevende: dit team en alles eronder.'),
});

export const Member = z
  .strictObject({
    id: OpaqueId,
    address: z.string(),
    name: z.string(),
    team: TeamId.optional(),
    roles: z.array(GivenRole).describe('Wat het lid mag, naast leren.'),
    status: MemberStatus,
    joinedAt: Time.optional(),
    endedAt: Time.optional(),
  })
  .openapi('Member');
export type Member = z.infer<typeof Member>;
export const Members = z.strictObject({ members: z.array(Member).describe('Op naam.') }).openapi('Members');

const chosen = {
  team: OpaqueId.optional().describe('Alleen dit team, met de teams eronder.'),
  status: ListStatus.optional(),
};
export const MembersQuery = PlaceQuery.extend({
  ...chosen,
  application: OpaqueId.optional().describe(
    'Alleen wie met deze toepassing van de organisatie werkt, ook door zijn team.',
  ),
  purpose: Purpose,
});
export type MembersQuery = z.infer<typeof MembersQuery>;

/** What is searched for stands in the body: names and addresses have no place in an address of the web. */
export const MemberSearch = z
  .strictObject({
    search: z.string().trim().min(2).max(100).describe('Een deel van een naam of werkadres.'),
    ...chosen,
    purpose: Purpose,
  })
  .openapi('MemberSearch');
export type MemberSearch = z.infer<typeof MemberSearch>;
export const FoundMembers = z
  .strictObject({
    members: z.array(Member).describe('Op naam, hoogstens 50.'),
    more: z.boolean().describe('Of er meer zijn. Zoek dan preciezer.'),
  })
  .openapi('FoundMembers');

export const NewMember = z
  .strictObject({ address: Address, name: MemberName.optional(), team: TeamId.optional() })
  .openapi('NewMember');
export type NewMember = z.infer<typeof NewMember>;
export const MadeMember = z.strictObject({ id: OpaqueId }).openapi('MadeMember');

export const MemberInput = z
  .strictObject({ address: Address, name: MemberName, team: TeamId.optional() })
  .openapi('MemberInput');
export type MemberInput = z.infer<typeof MemberInput>;

export const RolesInput = z
  .strictObject({ roles: z.array(GivenRole).max(50).describe('Alles wat het lid mag.') })
  .openapi('MemberRolesInput');
export type RolesInput = z.infer<typeof RolesInput>;

export const ApprovalInput = z
  .strictObject({ team: TeamId.optional().describe('Ontbreekt het, dan het team van de link.') })
  .openapi('ApprovalInput');
export type ApprovalInput = z.infer<typeof ApprovalInput>;
export const Nothing = z.strictObject({}).openapi('Nothing');
