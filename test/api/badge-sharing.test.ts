import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pngDrawer } from '#api/badges/draw-png';
import { revokeBadge } from '#api/badges/revoke';
import type { BadgeSigner } from '#api/badges/signer';
import type { Caller } from '#api/context';
import { readDidDocument } from '#domain/verification/issuer';
import { verifyBadge } from '#domain/verification/verify';
import { type Browser, testApp } from '../support/app.ts';
import { attained } from '../support/attained.ts';
import { independentlyReadJwt, independentlyRevoked } from '../support/independent-verifier.ts';
import { testSigner } from '../support/signer.ts';

const drawPng = pngDrawer(() => readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
const operator: Caller<{ kind: 'operator' }> = { actor: { kind: 'operator' }, origin: 'command' };
const reason = 'De sleutel van een vraag bleek fout te zijn.';

let signer: BadgeSigner;
beforeAll(async () => {
  signer = await testSigner();
});

async function evaWithBadge() {
  const app = await testApp({ signer, drawPng });
  const eva = await app.signedIn('eva@voorbeeldstad.nl');
  const bob = await app.signedIn('bob@voorbeeldstad.nl');
  await attained(app, eva.learnerId, 'gebruiken-1');
  const { body: badge } = await eva.post('/badges', { kind: 'cell', cell: 'gebruiken-1' });
  return { app, eva, bob, badge };
}

/** A verifier that has nothing but what the site publishes. */
function fromTheSite(visitor: Browser, now: Date) {
  return {
    now,
    issuer: async (did: string) => {
      const document = readDidDocument((await visitor.get('/.well-known/did.json')).body);
      return document?.id === did ? { kind: 'known' as const, document } : { kind: 'unknown' as const };
    },
    statusList: async (url: string) => (await visitor.get(new URL(url).pathname)).body,
  };
}

describe('the files of a badge', () => {
  it.each(['credential.json', 'credential.jwt', 'badge.svg'])(
    '%s is verified with what the site publishes',
    async (file) => {
      const { app, eva, badge } = await evaWithBadge();
      const given = await eva.get(`/badges/${badge.id}/${file}`);
      expect(given.headers.get('Content-Disposition')).toMatch(
        /^attachment; filename="bewijs-gebruiken-1\.(json|jwt|svg)"$/,
      );
      expect((await verifyBadge(given.text, fromTheSite(app.browser(), app.deps.now()))).kind).toBe('verified');
    },
  );

  it('as PNG is a picture, of the type that it says', async () => {
    const { eva, badge } = await evaWithBadge();
    const given = await eva.get(`/badges/${badge.id}/badge.png`);
    expect([given.status, given.headers.get('Content-Type')]).toEqual([200, 'image/png']);
    expect(given.text).toContain('openbadgecredential');
  });

  it('as JWT holds for an independent reader', async () => {
    const { eva, badge } = await evaWithBadge();
    const { text } = await eva.get(`/badges/${badge.id}/credential.jwt`);
    expect(await independentlyReadJwt(text, signer.didDocument)).toMatchObject({ iss: 'did:web:localhost%3A4321' });
  });

  it.each(['credential.json', 'credential.jwt', 'badge.svg', 'badge.png'])(
    '%s does not exist for anybody else',
    async (file) => {
      const { app, bob, badge } = await evaWithBadge();
      expect((await bob.get(`/badges/${badge.id}/${file}`)).status).toBe(404);
      expect((await app.browser().get(`/badges/${badge.id}/${file}`)).status).toBe(401);
    },
  );
});

describe('the public page of a badge', () => {
  it('is off until its owner switches it on', async () => {
    const { app, eva, badge } = await evaWithBadge();
    expect((await app.browser().get(`/public-badges/${badge.id}`)).status).toBe(404);
    const { body } = await eva.put(`/badges/${badge.id}/sharing`, { shared: true });
    const publicId = body.publicUrl.replace('http://localhost:4321/bewijs/', '');
    const seen = await app.browser().get(`/public-badges/${publicId}`);
    expect(Object.keys(seen.body)).toEqual(['credential', 'status']);
    expect(seen.body.status).toBe('valid');
    expect(
      (await verifyBadge(JSON.stringify(seen.body.credential), fromTheSite(app.browser(), app.deps.now()))).kind,
    ).toBe('verified');
  });

  it('keeps its address when switched on twice, and gets another after it was off', async () => {
    const { app, eva, badge } = await evaWithBadge();
    const sharing = `/badges/${badge.id}/sharing`;
    const first = (await eva.put(sharing, { shared: true })).body.publicUrl;
    expect((await eva.put(sharing, { shared: true })).body.publicUrl).toBe(first);
    expect((await eva.put(sharing, { shared: false })).body).toEqual({ shared: false });
    expect((await app.browser().get(first.replace('http://localhost:4321/bewijs', '/public-badges'))).status).toBe(404);
    expect((await eva.put(sharing, { shared: true })).body.publicUrl).not.toBe(first);
    const actions = (await app.audited()).map(({ action }) => action);
    expect(actions.slice(-3)).toEqual(['badge-shared', 'badge-unshared', 'badge-shared']);
  });

  it('is not for somebody else to switch on', async () => {
    const { app, bob, badge } = await evaWithBadge();
    const before = (await app.audited()).length;
    expect((await bob.put(`/badges/${badge.id}/sharing`, { shared: true })).status).toBe(404);
    expect(await app.audited()).toHaveLength(before);
  });

  it('comes with the link to LinkedIn', async () => {
    const { eva, badge } = await evaWithBadge();
    expect(badge.linkedInUrl).toBeUndefined();
    await eva.put(`/badges/${badge.id}/sharing`, { shared: true });
    const [mine] = (await eva.get('/badges')).body.badges;
    const query = new URL(mine.linkedInUrl).searchParams;
    expect([
      query.get('issueYear'),
      query.get('issueMonth'),
      query.get('expirationYear'),
      query.get('certUrl'),
    ]).toEqual(['2026', '11', '2028', mine.publicUrl]);
  });

  it('says that a badge has expired', async () => {
    const { app, eva, badge } = await evaWithBadge();
    const { publicUrl } = (await eva.put(`/badges/${badge.id}/sharing`, { shared: true })).body;
    app.later({ days: 732 });
    expect(
      (await app.browser().get(publicUrl.replace('http://localhost:4321/bewijs', '/public-badges'))).body.status,
    ).toBe('expired');
  });
});

describe('revoking a badge', () => {
  it('is seen by the learner with the reason, and by any verifier at once', async () => {
    const { app, eva, badge } = await evaWithBadge();
    const { text } = await eva.get(`/badges/${badge.id}/credential.json`);
    await app.browser().get('/credentials/status/1');
    await revokeBadge(app.deps, operator, { id: badge.id, reason });
    const [mine] = (await eva.get('/badges')).body.badges;
    expect(mine).toMatchObject({ status: 'revoked', revocation: { at: '2026-11-23T09:00:00.000Z', reason } });
    expect((await verifyBadge(text, fromTheSite(app.browser(), app.deps.now()))).kind).toBe('revoked');
    const list = (await app.browser().get('/credentials/status/1')).body;
    expect(independentlyRevoked(list, Number(JSON.parse(text).credentialStatus.statusListIndex))).toBe(true);
    expect((await app.audited()).at(-1)).toMatchObject({
      action: 'badge-revoked',
      actor: { kind: 'operator' },
      subject: { id: badge.id },
    });
  });

  it('works with the id that stands in the file', async () => {
    const { app, eva, badge } = await evaWithBadge();
    const { id } = JSON.parse((await eva.get(`/badges/${badge.id}/credential.json`)).text);
    expect((await revokeBadge(app.deps, operator, { id, reason })).id).toBe(badge.id);
  });

  it('twice keeps the first reason and one audit row', async () => {
    const { app, badge } = await evaWithBadge();
    await revokeBadge(app.deps, operator, { id: badge.id, reason });
    const again = await revokeBadge(app.deps, operator, { id: badge.id, reason: 'Een heel andere reden dan eerst.' });
    expect(again.revocationReason).toBe(reason);
    expect((await app.audited()).filter(({ action }) => action === 'badge-revoked')).toHaveLength(1);
  });

  it('asks a reason, and a badge that exists', async () => {
    const { app, badge } = await evaWithBadge();
    await expect(revokeBadge(app.deps, operator, { id: badge.id, reason: ' fout ' })).rejects.toMatchObject({
      code: 'bad-input',
    });
    await expect(revokeBadge(app.deps, operator, { id: 'bestaat-niet', reason })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is not undone by claiming again; a new test gives a new badge', async () => {
    const { app, eva, badge } = await evaWithBadge();
    await revokeBadge(app.deps, operator, { id: badge.id, reason });
    expect((await eva.post('/badges', { kind: 'cell', cell: 'gebruiken-1' })).body.code).toBe('badge-revoked');
    app.later({ minutes: 1 });
    await attained(app, eva.learnerId, 'gebruiken-1');
    expect((await eva.post('/badges', { kind: 'cell', cell: 'gebruiken-1' })).status).toBe(201);
  });
});

describe('what every verifier may read', () => {
  it.each(['/.well-known/did.json', '/credentials/status/1'])(
    '%s: from any site, kept for five minutes',
    async (path) => {
      const { app } = await evaWithBadge();
      const seen = await app.browser().get(path);
      expect([seen.status, seen.headers.get('Access-Control-Allow-Origin'), seen.headers.get('Cache-Control')]).toEqual(
        [200, '*', 'public, max-age=300'],
      );
    },
  );

  it('is one signed list for ten minutes, and a fresh one after that', async () => {
    const { app } = await evaWithBadge();
    const list = async () => (await app.browser().get('/credentials/status/1')).body.validFrom;
    const first = await list();
    app.later({ minutes: 9 });
    expect(await list()).toBe(first);
    app.later({ minutes: 1 });
    expect(await list()).toBe('2026-11-23T09:10:00.000Z');
  });

  it.each(['/credentials/status/2', '/credentials/status/0', '/credentials/status/een'])(
    '%s does not exist',
    async (path) => {
      const { app } = await evaWithBadge();
      expect((await app.browser().get(path)).status).toBe(404);
    },
  );
});
