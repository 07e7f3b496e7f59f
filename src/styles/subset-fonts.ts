import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** What Dutch and English texts need; everything else falls back to the system's font. */
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const characters = `${ascii}áàâäéèêëíìîïóòôöúùûüçñÁÉËÏÓÖÜĳ€§©·×–—‘’“”„…•→←↑↓✓−≥≤½°\u00a0`;

const { resolve } = createRequire(import.meta.url);
const fonts = [
  {
    from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    to: 'source-sans-3.woff2',
    weight: { min: 400, max: 700 },
  },
  {
    from: '@fontsource-variable/familjen-grotesk/files/familjen-grotesk-latin-wght-normal.woff2',
    to: 'familjen-grotesk-700.woff2',
    weight: 700,
  },
];

for (const { from, to, weight } of fonts) {
  const subset = await subsetFont(readFileSync(resolve(from)), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    // Small capitals, superiors and other shapes of the same characters, which nothing here asks for: a tenth of the bytes.
    noLayoutClosure: true,
  });
  writeFileSync(new URL(`./fonts/${to}`, import.meta.url), subset);
  console.log(to, subset.length, 'bytes');
}
