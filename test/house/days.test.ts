import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const home = 'src/domain/day.ts';
/** Cutting a time in UTC, or asking the zone again beside the one that knows it. */
const cuts = [
  /toISOString\(\)\s*\.(slice|substring|split)\(\s*(0, ?10|'T')/,
  /\.(slice|substring)\(0, ?10\)/,
  /'sv-SE'/,
];

const sources = ['api', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|astro)$/.test(file))
    .map((file) => `${folder}/${file}`),
);

const cutsADay = (text: string) => cuts.some((cut) => cut.test(text));

it('no day is cut from a time in UTC: dayInTheNetherlands knows the day', () => {
  expect(sources).toContain(home);
  expect(sources.filter((file) => file !== home && cutsADay(readFileSync(file, 'utf8')))).toEqual([]);
});

it.each(['now.toISOString().slice(0, 10)', 'at.slice(0,10)', "now.toISOString().split('T')[0]"])(
  '%s would be found',
  (code) => expect(cutsADay(code)).toBe(true),
);
