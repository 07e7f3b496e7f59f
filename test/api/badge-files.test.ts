import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { crc32 as zlibCrc32 } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bakedPng } from '#api/badges/bake-png';
import { bakedSvg } from '#api/badges/bake-svg';
import { pngDrawer } from '#api/badges/draw-png';
import type { BadgeSigner } from '#api/badges/signer';
import { badgeImage } from '#domain/badge-image';
import { crc32 } from '#domain/crc32';
import type { OpenBadge, Signed } from '#domain/open-badge';
import { readCarrier } from '#domain/verification/carrier';
import { verifyBadge } from '#domain/verification/verify';
import { cellBadge, roleBadge } from '../support/badges.ts';
import { signedBadge, surroundings, testSigner } from '../support/signer.ts';

const drawPng = pngDrawer(() => readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
const drawing = badgeImage(cellBadge().about, 'Beoordelen, niveau 2 Bekwaam');

let signer: BadgeSigner;
let credential: Signed<OpenBadge>;
beforeAll(async () => {
  signer = await testSigner();
  ({ credential } = await signedBadge(signer));
});

describe('a badge in an SVG', () => {
  it('comes out as it went in and is verified', async () => {
    const svg = bakedSvg(drawing, credential);
    expect(readCarrier(svg)).toEqual({ kind: 'credential', credential });
    expect((await verifyBadge(new TextEncoder().encode(svg), surroundings(signer))).kind).toBe('verified');
  });

  it('stands right after the svg tag, in the namespace of the standard', () => {
    expect(bakedSvg(drawing, credential)).toMatch(
      /^<svg xmlns:openbadges="https:\/\/purl\.imsglobal\.org\/ob\/v3p0" xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*><openbadges:credential><!\[CDATA\[\{/,
    );
  });

  it('survives text that would end the section it stands in', () => {
    const odd = { ...credential, name: 'einde ]]> en $& verder' };
    expect(readCarrier(bakedSvg(drawing, odd))).toEqual({ kind: 'credential', credential: odd });
  });

  it('is read from the attribute verify when another issuer baked a JWT', async () => {
    const { jwt } = await signedBadge(signer);
    const svg = drawing.replace(
      '>',
      ` xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential verify="${jwt}"/>`,
    );
    expect((await verifyBadge(svg, surroundings(signer))).kind).toBe('verified');
  });
});

describe('a badge in a PNG', () => {
  it.each([
    ['cell', cellBadge()],
    ['role', roleBadge()],
  ])('of a %s is drawn, comes out as it went in and is verified', async (_, input) => {
    const signed = await signedBadge(signer, input);
    const png = bakedPng(await drawPng(badgeImage(input.about, signed.credential.name)), signed.credential);
    expect(readCarrier(png)).toEqual({ kind: 'credential', credential: signed.credential });
    expect((await verifyBadge(png, surroundings(signer))).kind).toBe('verified');
  });

  it('is 512 pixels square and holds one uncompressed iTXt chunk', async () => {
    const png = bakedPng(await drawPng(drawing), credential);
    const chunks = chunksOf(png);
    expect(chunks[0]?.type).toBe('IHDR');
    expect(
      chunks
        .filter(({ type }) => type === 'iTXt')
        .map(({ data }) => Buffer.from(data.subarray(0, 24)).toString('latin1')),
    ).toEqual(['openbadgecredential\0\0\0\0\0']);
    expect([chunks[0]?.data.readUInt32BE(0), chunks[0]?.data.readUInt32BE(4)]).toEqual([512, 512]);
  });

  it('has a right checksum in every chunk', async () => {
    for (const { type, data, crc } of chunksOf(bakedPng(await drawPng(drawing), credential))) {
      expect([type, crc]).toEqual([type, zlibCrc32(Buffer.concat([Buffer.from(type), data]))]);
    }
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('is tampered with once a byte of its text has changed', async () => {
    const png = bakedPng(await drawPng(drawing), credential);
    const at = Buffer.from(png).indexOf('niveau 2') + 7;
    png[at] = '4'.charCodeAt(0);
    expect((await verifyBadge(png, surroundings(signer))).kind).toBe('tampered');
  });
});

describe('a file that is no badge', () => {
  it.each([
    ['nothing', '  ', /^Hier staat nog niets/],
    ['a letter', 'Beste collega,', /^Dit is geen bewijs dat we kunnen lezen/],
    ['broken JSON', '{"type": [', /beschadigd/],
    ['a badge of version 2', '{"@context":"https://w3id.org/openbadges/v2","type":"Assertion"}', /oudere vorm/],
    ['another credential', '{"type":["VerifiableCredential","Rijbewijs"]}', /geen Open Badge/],
    ['a drawing', drawing, /^In deze afbeelding zit geen bewijs/],
    ['a web page', '<!doctype html><p>hallo', /^Dit is geen bewijs/],
    ['words with dots', 'a.b.c', /^Dit is geen bewijs/],
    [
      'a drawing in a drawing',
      '<svg><openbadges:credential><![CDATA[<svg></svg>]]></openbadges:credential></svg>',
      /^Dit is geen bewijs/,
    ],
  ])('says so in its own words: %s', async (_, input, sentence) => {
    const found = await verifyBadge(input, surroundings(signer));
    expect(found).toEqual({ kind: 'not-a-badge', says: expect.stringMatching(sentence) });
  });

  it('says so of a picture, of a cut-off picture, of noise and of what is too large', async () => {
    const png = await drawPng(drawing);
    const says = async (bytes: Uint8Array) => verifyBadge(bytes, surroundings(signer));
    expect(await says(png)).toMatchObject({ kind: 'not-a-badge', says: expect.stringContaining('afbeelding') });
    expect(await says(bakedPng(png, credential).subarray(0, 60))).toMatchObject({ kind: 'not-a-badge' });
    expect(await says(new Uint8Array([0, 255, 1, 254]))).toMatchObject({ kind: 'not-a-badge' });
    expect(await says(new Uint8Array(6 * 1024 * 1024))).toMatchObject({
      kind: 'not-a-badge',
      says: expect.stringContaining('te groot'),
    });
  });

  it('does not choke on what is nested without end', async () => {
    const deep = `{"type":["VerifiableCredential","OpenBadgeCredential"],"issuer":"${signer.issuer}","evidence":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    expect((await verifyBadge(deep, surroundings(signer))).kind).toBe('tampered');
  });
});

function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const end = at + 8 + bytes.readUInt32BE(at);
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, end),
      crc: bytes.readUInt32BE(end),
    });
  }
  return chunks;
}
