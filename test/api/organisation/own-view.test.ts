import { describe, expect, it } from 'vitest';
import { testApp } from '../../support/app.ts';
import { attained } from '../../support/attained.ts';
import { testOrganisation } from '../../support/organisation.ts';

async function evaAndHr() {
  const app = await testApp();
  const organisation = await testOrganisation(app);
  const hr = await organisation.joins('hanna@v.example', 'hr');
  const eva = await organisation.joins('eva@v.example', 'member', { name: 'Eva de Vries' });
  await attained(app, eva.learnerId, 'begrijpen-1');
  return { app, organisation, hr, eva };
}

describe('what my organisation sees of me', () => {
  it('is to the letter what HR gets to see', async () => {
    const { organisation, hr, eva } = await evaAndHr();
    const own = await eva.get(`/memberships/${eva.member}/view`);
    const seen = await hr.get(`${organisation.path}/people/${eva.member}?purpose=progress`);
    expect(seen.status).toBe(200);
    expect(own.body).toEqual({ person: seen.body, managersSeePeople: false });
  });

  it('is no look of anybody', async () => {
    const { eva } = await evaAndHr();
    await eva.get(`/memberships/${eva.member}/view`);
    expect((await eva.get(`/memberships/${eva.member}/looks`)).body.looks).toEqual([]);
  });

  it('is nothing once the membership has ended', async () => {
    const { eva } = await evaAndHr();
    await eva.delete(`/memberships/${eva.member}`);
    const { status, body } = await eva.get(`/memberships/${eva.member}/view`);
    expect([status, body]).toEqual([200, { managersSeePeople: false }]);
  });
});
