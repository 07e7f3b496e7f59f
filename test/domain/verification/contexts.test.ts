import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each([
  ['credentials-v2.json', '59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734'],
  ['open-badges-3.0.3.json', '3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84'],
])('the bundled context %s is the published text, byte for byte', (file, digest) => {
  const text = readFileSync(new URL(`../../../src/domain/verification/contexts/${file}`, import.meta.url));
  expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
});
