import { describe, expect, it } from 'vitest';
import { grants } from '#api/db/schema';
import { actions, may } from '#domain/authorisation';
import { testApp } from '../support/app.ts';

/** The routes that the app has now; openapi.test.ts sees to it that these are all routes of the table. */
async function routes() {
  const app = await testApp();
  const { paths } = (await app.browser().get('/openapi.json')).body;
  return actions.filter((action) => {
    const [method = '', path = ''] = action.split(' ');
    return paths[path]?.[method.toLowerCase()] !== undefined;
  });
}

describe.each(await routes())('%s', (action) => {
  const [method = '', path = ''] = action.split(' ');
  const address = path.replaceAll(/\{\w+\}/g, 'id-of-nobody-0123456789');

  async function answerTo(kind: 'visitor' | 'learner' | 'trainer' | 'administrator') {
    const app = await testApp();
    const browser = kind === 'visitor' ? app.browser() : await app.signedIn('eva@voorbeeldstad.nl');
    if ((kind === 'trainer' || kind === 'administrator') && 'learnerId' in browser) {
      const grant = {
        learnerId: String(browser.learnerId),
        role: kind,
        grantedAt: app.deps.now().toISOString(),
      } as const;
      await app.db.write([app.db.read.insert(grants).values(grant)]);
    }
    if (method === 'GET') return browser.get(address);
    if (method === 'DELETE') return browser.delete(address);
    return method === 'PUT' ? browser.put(address) : browser.post(address);
  }

  it.each(['visitor', 'learner', 'trainer', 'administrator'] as const)('answers a %s by the table', async (kind) => {
    const answered = await answerTo(kind);
    if (!may(kind, action)) expect(answered.status).toBe(kind === 'visitor' ? 401 : 404);
    else expect([401, 403]).not.toContain(answered.status);
    expect(answered.status).not.toBe(500);
  });
});
