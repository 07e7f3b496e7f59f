import { expect, it } from 'vitest';
import { changeGrant } from '#api/learners/grant';
import { testApp } from '../support/app.ts';

const operator = { actor: { kind: 'operator' }, origin: 'command grant' } as const;
const address = 'thea@radio.example';

it('a role is given and taken, ends the sessions of that person, and leaves an audit row', async () => {
  const app = await testApp();
  const thea = await app.signedIn(address);
  expect(
    await changeGrant(app.deps, operator, { address: 'Thea@radio.example', role: 'trainer', change: 'give' }),
  ).toBe('changed');
  expect((await thea.get('/profile')).status).toBe(401);
  expect((await app.audited()).at(-1)).toMatchObject({
    actor: { kind: 'operator' },
    action: 'role-given',
    subject: { id: thea.learnerId },
  });

  const again = await app.signedIn(address);
  expect((await again.get('/sessions/current')).body.learner.grants).toEqual(['trainer']);
  expect(await changeGrant(app.deps, operator, { address, role: 'trainer', change: 'take' })).toBe('changed');
  expect((await (await app.signedIn(address)).get('/sessions/current')).body.learner.grants).toEqual([]);
});

it('giving what a person has changes nothing, and ends no session', async () => {
  const app = await testApp();
  await app.signedIn(address);
  await changeGrant(app.deps, operator, { address, role: 'trainer', change: 'give' });
  const thea = await app.signedIn(address);
  expect(await changeGrant(app.deps, operator, { address, role: 'trainer', change: 'give' })).toBe('unchanged');
  expect((await thea.get('/profile')).status).toBe(200);
});

it('who never signed in cannot get a role', async () => {
  const app = await testApp();
  await expect(changeGrant(app.deps, operator, { address, role: 'trainer', change: 'give' })).rejects.toMatchObject({
    code: 'not-found',
  });
});
