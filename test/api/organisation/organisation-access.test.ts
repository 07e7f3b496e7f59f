import { beforeAll, describe, expect, it } from 'vitest';
import { actions, may, type OrganisationKind, organisationKinds } from '#domain/authorisation';
import { type TestApp, testApp } from '../../support/app.ts';
import { type Colleague, type TestOrganisation, testOrganisation } from '../../support/organisation.ts';
import { testSigner } from '../../support/signer.ts';

/** The routes inside an organisation, from the one table. */
const inside = actions.filter((action) => action.includes(' /organisations/{organisation}'));

let app: TestApp;
let own: TestOrganisation;
let other: TestOrganisation;
let bo: Awaited<ReturnType<TestApp['signedIn']>>;
const people = new Map<OrganisationKind, Colleague>();

beforeAll(async () => {
  app = await testApp({ signer: await testSigner() });
  own = await testOrganisation(app);
  other = await testOrganisation(app, 'Ministerie van Voorbeelden');
  bo = await app.signedIn('bo@v.example');
  for (const kind of organisationKinds)
    people.set(
      kind,
      kind === 'organisation-administrator' ? own.administrator : await own.joins(`${kind}@v.example`, kind),
    );
});

function ask(browser: Colleague | ReturnType<TestApp['browser']>, action: string, organisation: string) {
  const [method = '', path = ''] = action.split(' ');
  const address = path.replace('{organisation}', organisation).replaceAll(/\{\w+\}/g, 'id-of-nobody-0123456789');
  if (method === 'GET') return browser.get(address);
  if (method === 'DELETE') return browser.delete(address);
  return method === 'PUT' ? browser.put(address) : browser.post(address);
}

describe.each(inside)('%s', (action) => {
  it.each(organisationKinds)('answers a %s of the organisation by the table', async (kind) => {
    const { status, body } = await ask(people.get(kind) ?? expect.unreachable(), action, own.id);
    if (!may(kind, action)) expect([status, body.detail]).toEqual([404, 'Dit bestaat niet, of het is niet van jou.']);
    else expect(body?.detail).not.toBe('Dit bestaat niet, of het is niet van jou.');
    expect(status).not.toBe(500);
  });

  it.each(organisationKinds)('does not exist in another organisation for a %s', async (kind) => {
    const { status, text } = await ask(people.get(kind) ?? expect.unreachable(), action, other.id);
    expect(status).toBe(404);
    expect(text).not.toContain('Ministerie');
  });

  it('does not exist for who is of no organisation, and asks a visitor to sign in', async () => {
    expect(await ask(bo, action, own.id).then(({ status }) => status)).toBe(404);
    expect((await ask(app.browser(), action, own.id)).status).toBe(401);
  });
});
