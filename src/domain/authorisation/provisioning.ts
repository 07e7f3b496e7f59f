import type { ActorKind } from './kinds.ts';

const provisioner = ['provisioner'] as const satisfies readonly ActorKind[];

/** Routes of SCIM (RFC 7644), beside the API: what an organisation's own system of accounts does with its people and teams. */
export const provisioning = {
  'GET /scim/v2/ServiceProviderConfig': provisioner,
  'GET /scim/v2/ResourceTypes': provisioner,
  'GET /scim/v2/ResourceTypes/{id}': provisioner,
  'GET /scim/v2/Schemas': provisioner,
  'GET /scim/v2/Schemas/{id}': provisioner,
  'GET /scim/v2/Users': provisioner,
  'POST /scim/v2/Users': provisioner,
  'GET /scim/v2/Users/{id}': provisioner,
  'PUT /scim/v2/Users/{id}': provisioner,
  'PATCH /scim/v2/Users/{id}': provisioner,
  'DELETE /scim/v2/Users/{id}': provisioner,
  'GET /scim/v2/Groups': provisioner,
  'POST /scim/v2/Groups': provisioner,
  'GET /scim/v2/Groups/{id}': provisioner,
  'PUT /scim/v2/Groups/{id}': provisioner,
  'PATCH /scim/v2/Groups/{id}': provisioner,
  'DELETE /scim/v2/Groups/{id}': provisioner,
} as const satisfies Record<string, readonly ActorKind[]>;
