import { beforeAll, describe, expect, it } from 'vitest';
import type { BadgeSigner } from '#api/badges/signer';
import { type Site, verify } from '../../src/client/verify.ts';
import { testApp } from '../support/app.ts';
import { attained } from '../support/attained.ts';
import { testSigner } from '../support/signer.ts';

const origin = 'http://localhost:4321';
let signer: BadgeSigner;
beforeAll(async () => {
  signer = await testSigner();
});

async function sharedBadge() {
  const app = await testApp({ signer, now: () => new Date() });
  const eva = await app.signedIn('eva@voorbeeldstad.nl');
  await attained(app, eva.learnerId, 'gebruiken-1');
  const { body: badge } = await eva.post('/badges', { kind: 'cell', cell: 'gebruiken-1' });
  const { body: sharing } = await eva.put(`/badges/${badge.id}/sharing`, { shared: true });
  const { text } = await eva.get(`/badges/${badge.id}/credential.json`);
  const visitor = app.browser();
  const site: Site = {
    origin,
    async read(path) {
      const { status, body } = await visitor.get(path.replace(/^\/api\/v1/, ''));
      return status === 200 ? { kind: 'read', value: body } : { kind: 'absent' };
    },
  };
  return { site, link: sharing.publicUrl, text, badge, eva };
}

describe('checking a badge on the site', () => {
  it('by a pasted link gives what checking its file gives', async () => {
    const { site, link, text } = await sharedBadge();
    const byLink = await verify(link, undefined, site);
    expect(byLink.kind).toBe('verified');
    expect(byLink).toEqual(await verify(text, undefined, site));
  });

  it('by a link of another site asks for the file', async () => {
    const { site } = await sharedBadge();
    expect(await verify('https://badges.example/bewijs/abc', undefined, site)).toEqual({
      kind: 'not-a-badge',
      says: 'Deze link is van een andere site. Download het bewijs daar, en kies hier het bestand.',
    });
  });

  it.each([`${origin}/bewijs/bestaat-niet`, `${origin}/cursussen/`])(
    'by a link without a badge says so: %s',
    async (link) => {
      const { site } = await sharedBadge();
      expect(await verify(link, undefined, site)).toMatchObject({
        kind: 'not-a-badge',
        says: expect.stringContaining('staat geen bewijs'),
      });
    },
  );

  it('by a link that is no longer shared says so', async () => {
    const { site, link, badge, eva } = await sharedBadge();
    await eva.put(`/badges/${badge.id}/sharing`, { shared: false });
    expect(await verify(link, undefined, site)).toMatchObject({ kind: 'not-a-badge' });
  });

  it('without a connection gives no verdict over our own badge, and knows no other issuer', async () => {
    const { link, text } = await sharedBadge();
    const offline: Site = { origin, read: async () => ({ kind: 'unreachable' }) };
    expect((await verify(text, undefined, offline)).kind).toBe('unchecked');
    expect((await verify(text.replaceAll('localhost%3A4321', 'elders.example'), undefined, offline)).kind).toBe(
      'unknown-issuer',
    );
    expect(await verify(link, undefined, offline)).toMatchObject({ says: expect.stringContaining('niet ophalen') });
  });

  it('never asks another site for its status list', async () => {
    const { site, text } = await sharedBadge();
    const asked: string[] = [];
    const read = (path: string) => {
      asked.push(path);
      return site.read(path);
    };
    const listening: Site = { origin, read };
    await verify(text.replaceAll(`${origin}/credentials`, 'https://elders.example/credentials'), undefined, listening);
    expect(asked).toEqual(['/.well-known/did.json']);
  });
});
