import { scimJson } from './answers.ts';
import { definitions, type Kind } from './definitions.ts';
import { listResponse } from './list.ts';
import { notHere } from './refusal.ts';
import type { ScimRouter } from './router.ts';

const kinds = ['User', 'Group'] as const satisfies readonly Kind[];
const off = { supported: false };

/** What a provisioning system can ask of this service (RFC 7643, sections 5 to 7). */
export function providerRoutes(base: string, on: ScimRouter): void {
  const config = {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
    patch: { supported: true },
    bulk: { ...off, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: 200 },
    changePassword: off,
    sort: off,
    etag: off,
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'Bearer',
        description: 'Een token dat een beheerder van de organisatie hier maakt.',
        specUri: 'https://www.rfc-editor.org/info/rfc6750',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
  };
  const types = kinds.map((kind) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    id: kind,
    name: kind,
    endpoint: `/${kind}s`,
    description: definitions[kind].description,
    schema: definitions[kind].id,
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${kind}` },
  }));
  const schemas = kinds.map((kind) => ({ ...definitions[kind].describe(`${base}/Schemas`) }));

  on('GET /scim/v2/ServiceProviderConfig', (c) => scimJson(c, config));
  on('GET /scim/v2/ResourceTypes', (c) => scimJson(c, listResponse(types, types.length, 1)));
  on('GET /scim/v2/ResourceTypes/{id}', (c, id) => scimJson(c, named(types, id)));
  on('GET /scim/v2/Schemas', (c) => scimJson(c, listResponse(schemas, schemas.length, 1)));
  on('GET /scim/v2/Schemas/{id}', (c, id) => scimJson(c, named(schemas, id)));
}

function named<T extends { id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw notHere();
  return found;
}
