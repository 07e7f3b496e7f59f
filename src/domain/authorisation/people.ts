import { type ActorKind, everyone, signedIn } from './kinds.ts';

const staff = ['hr', 'organisation-administrator'] as const satisfies readonly ActorKind[];

/** Routes about people as members: of an organisation for who administers it, and of oneself. */
export const people = {
  'GET /organisations/{organisation}/members': staff,
  'POST /organisations/{organisation}/members': staff,
  'POST /organisations/{organisation}/member-searches': staff,
  'GET /organisations/{organisation}/members/{member}': staff,
  'PUT /organisations/{organisation}/members/{member}': staff,
  'PUT /organisations/{organisation}/members/{member}/roles': ['organisation-administrator'],
  'POST /organisations/{organisation}/members/{member}/ending': staff,
  'POST /organisations/{organisation}/members/{member}/approval': staff,
  'POST /organisations/{organisation}/members/{member}/refusal': staff,

  'GET /organisations/{organisation}/invitations': staff,
  'POST /organisations/{organisation}/invitations': staff,
  'DELETE /organisations/{organisation}/invitations/{invitation}': staff,
  'GET /organisations/{organisation}/join-links': staff,
  'POST /organisations/{organisation}/join-links': staff,
  'DELETE /organisations/{organisation}/join-links/{link}': staff,
  'GET /organisations/{organisation}/scim-tokens': ['organisation-administrator'],
  'POST /organisations/{organisation}/scim-tokens': ['organisation-administrator'],
  'DELETE /organisations/{organisation}/scim-tokens/{token}': ['organisation-administrator'],
  'GET /organisations/{organisation}/destructions': ['organisation-administrator'],
  'POST /join-link-views': everyone,
  'POST /join-requests': signedIn,

  'GET /organisations/{organisation}/assignments': staff,
  'POST /organisations/{organisation}/assignments': staff,
  'DELETE /organisations/{organisation}/assignments/{assignment}': staff,
  'POST /organisations/{organisation}/assignment-endings': staff,
  'GET /organisations/{organisation}/lowerings': staff,
  'GET /organisations/{organisation}/lowering-counts': staff,
  'GET /organisations/{organisation}/lowering-effects': staff,
  'POST /organisations/{organisation}/lowerings': staff,
  'DELETE /organisations/{organisation}/lowerings/{lowering}': staff,
  'GET /organisations/{organisation}/disputes': staff,
  'POST /organisations/{organisation}/disputes/{dispute}/answer': staff,

  'GET /memberships': signedIn,
  'PUT /memberships/{member}': signedIn,
  'DELETE /memberships/{member}': signedIn,
  'GET /memberships/{member}/looks': signedIn,
  'GET /memberships/{member}/view': signedIn,
  'POST /memberships/{member}/disputes': signedIn,
  'GET /addresses': signedIn,
  'POST /address-requests': signedIn,
  'POST /addresses': signedIn,
  'DELETE /addresses/{address}': signedIn,
} as const satisfies Record<string, readonly ActorKind[]>;
