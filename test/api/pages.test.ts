import { beforeAll, describe, expect, it } from 'vitest';
import { grants } from '#api/db/schema';
import type { Browser, TestApp } from '../support/app.ts';
import { attained } from '../support/attained.ts';
import { appWithBank, key } from '../support/bank.ts';
import { testSigner } from '../support/signer.ts';

let app: TestApp;
let eva: Browser & { learnerId: string };

/** Eva has four attempts, three badges and three reports; two of the reports came at the same moment. */
beforeAll(async () => {
  app = await appWithBank({ signer: await testSigner() });
  eva = await app.signedIn('eva@voorbeeldstad.nl');
  for (const cell of ['recht-1', 'mensen-1'] as const) {
    await attained(app, eva.learnerId, cell, { attempt: `attempt-${cell}` });
    await eva.post('/badges', { kind: 'cell', cell });
    app.later({ minutes: 1 });
  }
  await attained(app, eva.learnerId, 'gebruiken-1', { attempt: 'attempt-gebruiken-1' });
  await eva.post('/badges', { kind: 'cell', cell: 'gebruiken-1' });
  const { body } = await eva.post('/attempts', { assessment: 'begrijpen-1' }, key());
  for (const question of ['q1', 'q2', 'q3']) {
    if (question === 'q3') app.later({ minutes: 1 });
    await eva.post('/question-reports', { attempt: body.id, question, remark: 'Dit klopt niet.' });
  }
  const granted = { learnerId: eva.learnerId, role: 'trainer' as const, grantedAt: '2026-11-23T09:00:00.000Z' };
  await app.db.write([app.db.read.insert(grants).values(granted)]);
  eva = await app.signedIn('eva@voorbeeldstad.nl');
});

const nextOf = (headers: Headers) =>
  /^<http:\/\/localhost:4321\/api\/v1(\/.+)>; rel="next"$/.exec(headers.get('Link') ?? '')?.[1];

describe.each([
  ['/attempts', 'attempts', 4],
  ['/badges', 'badges', 3],
  ['/question-reports', 'reports', 3],
  ['/question-queue', 'reports', 3],
])('%s', (path, name, all) => {
  it('is whole, without a link, while it fits on a page', async () => {
    const { status, headers, body } = await eva.get(path);
    expect([status, headers.get('Link'), body[name].length]).toEqual([200, null, all]);
  });

  it('gives every row once, in the same order, page after page', async () => {
    const rows = [];
    for (let next: string | undefined = `${path}?limit=1`; next; ) {
      const { headers, body } = await eva.get(next);
      expect(body[name]).toHaveLength(1);
      rows.push(...body[name]);
      next = nextOf(headers);
    }
    expect(rows).toEqual((await eva.get(path)).body[name]);
  });

  it('refuses a page that is too large, and a cursor of somebody’s own making', async () => {
    const { status, body } = await eva.get(`${path}?limit=201&cursor=drie`);
    expect([status, body.faults]).toEqual([
      400,
      [
        { field: 'cursor', detail: 'Neem de cursor over uit de Link van de vorige pagina.' },
        { field: 'limit', detail: 'Dit is te hoog: hoogstens 200.' },
      ],
    ]);
  });
});
