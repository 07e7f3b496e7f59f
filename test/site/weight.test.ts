import { expect, test } from 'vitest';
import { coldLoad } from '../support/cold-load.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const kB = 1000;
const sum = (parts: Record<string, number>) => Object.values(parts).reduce((all, part) => all + part, 0);

test('a lesson read to the end with its exercises comes in at most 60 kB and 15 requests', async () => {
  const { bytes, requests } = await coldLoad(
    await newVisitor(),
    '/cursussen/basiscursus-generatieve-ai/klopt-het-wat-er-staat',
    true,
  );
  expect(sum(bytes)).toBeLessThan(60 * kB);
  expect(bytes.css).toBeLessThan(12 * kB);
  expect(requests).toBeLessThanOrEqual(15);
});

test.each([
  { path: '/', most: 80 * kB },
  { path: '/toets/begrijpen-1', most: 100 * kB },
  { path: '/oefentoets/begrijpen-1', most: 100 * kB },
])('$path comes in at most $most bytes', async ({ path, most }) => {
  const { bytes, requests } = await coldLoad(await newVisitor(), path, false);
  expect(sum(bytes)).toBeLessThan(most);
  expect(requests).toBeLessThanOrEqual(20);
});
