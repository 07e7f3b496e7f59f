import { describe, expect, it } from 'vitest';
import { drawStatusIndex, listOf, statusEntry, statusList } from '#api/badges/status-list';
import { encodeList, listedBit } from '#domain/verification/bitstring';
import { independentlyRevoked, independentlyVerified } from '../support/independent-verifier.ts';
import { awarded, baseUrl, testSigner } from '../support/signer.ts';

describe('the status list', () => {
  it('is a credential that an independent verifier accepts and decodes', async () => {
    const signer = await testSigner();
    const signed = await signer.signStatusList(
      await statusList(baseUrl, signer.issuer, 1, [0, 7, 8, 131_071], awarded),
      awarded,
    );
    expect(await independentlyVerified(signed, signer.didDocument)).toBe(true);
    const revoked = [0, 1, 6, 7, 8, 9, 131_070, 131_071].filter((index) => independentlyRevoked(signed, index));
    expect(revoked).toEqual([0, 7, 8, 131_071]);
  });

  it('is signed with a key of its own and counts for an hour', async () => {
    const signer = await testSigner();
    const signed = await signer.signStatusList(await statusList(baseUrl, signer.issuer, 1, [], awarded), awarded);
    expect(signed.proof[0].verificationMethod).toBe('did:web:localhost%3A4321#status-2026-11');
    expect([signed.validFrom, signed.validUntil]).toEqual(['2026-11-22T10:15:00.000Z', '2026-11-22T11:15:00.000Z']);
  });

  it('hides one badge among 131,072 and stays small', async () => {
    const encoded = await encodeList([5]);
    expect(await listedBit(encoded, 5)).toBe(true);
    expect(await listedBit(encoded, 4)).toBe(false);
    await expect(listedBit(encoded, 131_072)).rejects.toThrow(RangeError);
    expect(encoded.length).toBeLessThan(200);
  });

  it('gives a badge its place by address, list and index', () => {
    expect(statusEntry(baseUrl, 131_072 + 9)).toEqual({
      id: 'http://localhost:4321/credentials/status/2#9',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '9',
      statusListCredential: 'http://localhost:4321/credentials/status/2',
    });
  });
});

describe('the draw of a place', () => {
  it('spreads over the whole list and differs per draw', async () => {
    const places = await Promise.all(Array.from({ length: 200 }, (_, at) => drawStatusIndex(`badge-${at}`, 0, 0)));
    expect(new Set(places).size).toBeGreaterThan(195);
    expect(Math.min(...places)).toBeLessThan(10_000);
    expect(Math.max(...places)).toBeGreaterThan(121_072);
    expect(await drawStatusIndex('badge-0', 0, 1)).not.toBe(places[0]);
  });

  it('begins a new list once the last is half full', async () => {
    const at = async (badges: number) => listOf(await drawStatusIndex('badge', badges, 0));
    expect([await at(65_535), await at(65_536), await at(131_072)]).toEqual([1, 2, 3]);
  });
});
