import type { Answered, TestApp } from './app.ts';
import type { TestOrganisation } from './organisation.ts';

/** A system of accounts that keeps an organisation's people. */
export interface ScimClient {
  get(path: string): Promise<Answered>;
  post(path: string, body: unknown): Promise<Answered>;
  put(path: string, body: unknown): Promise<Answered>;
  patch(path: string, ...operations: object[]): Promise<Answered>;
  delete(path: string): Promise<Answered>;
  /** The id of a person whom it puts on the list. */
  person(userName: string, more?: object): Promise<string>;
  /** The id of a group that it makes. */
  group(displayName: string, ...members: string[]): Promise<string>;
}

export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const patchOf = (...Operations: object[]) => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations,
});

/** With a token that the administrator of the organisation makes. */
export async function scimClient(
  app: TestApp,
  { administrator, path }: TestOrganisation,
  { invites = false } = {},
): Promise<ScimClient> {
  const made = await administrator.post(`${path}/scim-tokens`, { label: 'Entra', invites });
  return clientWith(app, String(made.body.secret));
}

export function clientWith(app: TestApp, secret: string): ScimClient {
  const browser = app.browser('198.51.100.9');
  const headers = {
    Authorization: `Bearer ${secret}`,
    'Content-Type': 'application/scim+json; charset=utf-8',
    'Sec-Fetch-Site': '',
  };
  const at = (path: string) => `/scim/v2${path}`;
  const client: ScimClient = {
    get: (path) => browser.get(at(path), headers),
    post: (path, body) => browser.post(at(path), body, headers),
    put: (path, body) => browser.put(at(path), body, headers),
    patch: (path, ...operations) => browser.patch(at(path), patchOf(...operations), headers),
    delete: (path) => browser.delete(at(path), headers),
    async person(userName, more = {}) {
      const { status, body, text } = await client.post('/Users', { schemas: [userSchema], userName, ...more });
      if (status !== 201) throw new Error(`a person gave ${status}: ${text}`);
      return String(body.id);
    },
    async group(displayName, ...members) {
      const body = { schemas: [groupSchema], displayName, members: members.map((value) => ({ value })) };
      return String((await client.post('/Groups', body)).body.id);
    },
  };
  return client;
}
