import { describe, expect, it } from 'vitest';
import type { BadgeInput } from '#domain/badge-input';
import { verifyBadge } from '#domain/verification/verify';
import { cellBadge, roleBadge } from '../../support/badges.ts';
import { independentlyVerified } from '../../support/independent-verifier.ts';
import { signedBadge, surroundings, testSigner } from '../../support/signer.ts';

type Path = string[];

/** Every string in a value, by its path. */
function strings(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]));
}

function changed(value: unknown, [key, ...rest]: Path, change: (text: string) => string): unknown {
  if (key === undefined) return change(String(value));
  if (Array.isArray(value))
    return value.map((inner, at) => (String(at) === key ? changed(inner, rest, change) : inner));
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, inner]) => [name, name === key ? changed(inner, rest, change) : inner]),
  );
}

const recipient = { identityHash: 'sha256$00', salt: 'c2FsdC1vZi0xMjgtYml0cw' };
const changes: [string, BadgeInput, (text: string) => string][] = [
  ['a letter more', cellBadge({ recipient }), (text) => `${text}x`],
  ['another last letter', roleBadge(), (text) => text.slice(0, -1) + (text.endsWith('a') ? 'b' : 'a')],
];

describe('changing any one string of a signed badge', () => {
  it.each(changes)('breaks it: %s', { timeout: 60_000 }, async (_, input, change) => {
    const signer = await testSigner();
    const around = surroundings(signer);
    const { credential } = await signedBadge(signer, input);
    const held: string[] = [];
    for (const path of strings(credential)) {
      const found = await verifyBadge(JSON.stringify(changed(credential, path, change)), around);
      if (found.kind === 'verified') held.push(path.join('.'));
    }
    expect(held).toEqual([]);
  });

  it('breaks it for the independent verifier too, where that reads it at all', { timeout: 60_000 }, async () => {
    const signer = await testSigner();
    const { credential } = await signedBadge(signer);
    const inside = strings(credential).filter(
      ([top]) => top === 'credentialSubject' || top === 'credentialStatus' || top === 'name',
    );
    const values = inside.filter((path) => path.at(-1) !== 'type' && path.at(-2) !== 'type');
    expect(values.length).toBeGreaterThan(30);
    for (const path of values) {
      const other = JSON.parse(JSON.stringify(changed(credential, path, (text) => `${text}x`)));
      expect([path.join('.'), await independentlyVerified(other, signer.didDocument)]).toEqual([path.join('.'), false]);
    }
  });
});
