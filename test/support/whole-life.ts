import { peopleImportRows, peopleImports } from '#api/db/schema';
import type { Browser } from './app.ts';
import { attained } from './attained.ts';
import { answersTo, appWithBank, key } from './bank.ts';
import { testOrganisation } from './organisation.ts';
import { person } from './people-import.ts';
import { testSigner } from './signer.ts';

export const address = 'eva@voorbeeldstad.nl';

/** Somebody with an account in a demo with an organisation, and what they may do in a life with this platform. */
export async function beginning() {
  const app = await appWithBank({ signer: await testSigner() });
  const organisation = await testOrganisation(app);
  const eva = await app.signedIn(address);
  return { app, organisation, eva };
}
export type Beginning = Awaited<ReturnType<typeof beginning>>;

/** Each leaves its traces, in whatever order and however often. */
export const deeds = {
  profile: async ({ eva }) => {
    await eva.put('/profile', { situation: { roles: ['medewerker'], overlays: [], applications: [] } });
    await eva.put('/lesson-completions', { completions: [{ lesson: 'basis/wat-is-ai', completedOn: '2026-11-20' }] });
  },
  openTest: async ({ eva }) => {
    const begun = await eva.post('/attempts', { assessment: 'gebruiken-1' }, key());
    const attempt = begun.body.id ?? begun.body.data?.attempt;
    await eva.put(`/attempts/${attempt}/answers/q1`, { answer: null });
    await eva.post('/question-reports', { attempt, question: 'q1', remark: 'Er kloppen twee antwoorden.' });
  },
  handedIn: async ({ app, eva }) => {
    const { body } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
    if (body.id) await eva.post(`/attempts/${body.id}/submission`, { answers: await answersTo(app, body.id) }, key());
  },
  sharedBadge: async ({ app, eva }) => {
    await attained(app, eva.learnerId, 'begrijpen-1');
    const badge = (await eva.post('/badges', { kind: 'cell', cell: 'begrijpen-1', withAddress: true })).body.id;
    await eva.put(`/badges/${badge}/sharing`, { shared: true });
  },
  joined: async ({ organisation }) => {
    await organisation.joins(address, 'hr', { name: 'Eva de Vries' });
  },
  lookedAt: async ({ organisation }) => {
    await organisation.administrator.get(`${organisation.path}/members?purpose=administration`);
  },
  looking: async ({ organisation, eva }) => {
    await eva.get(`${organisation.path}/members?purpose=progress`);
  },
  left: async ({ eva }) => {
    const { memberships } = (await eva.get('/memberships')).body;
    for (const { member } of memberships) await eva.delete(`/memberships/${member}`);
  },
  invitedElsewhere: async ({ app }) => {
    const other = await testOrganisation(app, `Ministerie ${(await app.audited()).length}`);
    await other.administrator.post(`${other.path}/members`, { address });
  },
  inStagedList: async ({ app, organisation }) => {
    const id = app.deps.newId();
    const content = person(1, address.toUpperCase(), { name: 'Eva' });
    const startedAt = app.deps.now().toISOString();
    await app.db.write([
      app.db.read.insert(peopleImports).values({ id, organisationId: organisation.id, startedAt }),
      app.db.read.insert(peopleImportRows).values({ importId: id, row: 1, content }),
    ]);
  },
  secondAddress: async ({ eva }) => {
    await eva.post('/address-requests', { email: 'eva.thuis@post.example' });
  },
} as const satisfies Record<string, (given: Beginning) => Promise<void>>;
export type Deed = keyof typeof deeds;
export const everyDeed = Object.keys(deeds).filter((deed): deed is Deed => Object.hasOwn(deeds, deed));

export const erase = (browser: Browser, typed = 'wis mijn account') =>
  browser.delete(`/account?confirmation=${encodeURIComponent(typed)}`);
