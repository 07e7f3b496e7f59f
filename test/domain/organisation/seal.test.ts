import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#domain/canonical-json';
import { seal } from '#domain/organisation/seal';
import type { SealContent } from '#domain/organisation/seal-content';
import { sealedFacts as facts } from '../../support/sealed-facts.ts';

/** The same facts, told backwards and with each list in an order drawn by chance. */
function retold(mix: <T>(list: readonly T[]) => T[]): SealContent {
  return {
    attachments: mix(facts.attachments),
    decisions: mix(facts.decisions),
    texts: facts.texts,
    lowerings: { others: facts.lowerings.others, decisions: mix(facts.lowerings.decisions) },
    oversight: facts.oversight,
    applications: mix(facts.applications).map(({ name, id, risk, users, roles, ...rest }) => ({
      roles: mix(roles),
      ...rest,
      users: mix(users),
      risk: mix(risk),
      name,
      id,
    })),
    goals: mix(facts.goals).map(({ reasons, ...goal }) => ({ reasons: mix(reasons), ...goal })),
    trend: mix(facts.trend),
    table: facts.table,
    activity: facts.activity,
    courses: mix(facts.courses),
    teams: mix(facts.teams),
    countedAt: facts.countedAt,
    law: mix(facts.law),
    versions: { taxonomy: facts.versions.taxonomy, content: facts.versions.content },
    asOf: facts.asOf,
    organisation: facts.organisation,
    format: facts.format,
  };
}

describe('a seal', () => {
  it('has the digest of its own bytes', async () => {
    const { content, digest } = await seal(facts);
    expect(digest).toBe(createHash('sha256').update(content, 'utf8').digest('hex'));
  });
  it('is the same to the byte in whatever order the facts came', async () => {
    const first = await seal(facts);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(100), { minLength: 10, maxLength: 10 }), async (chances) => {
        const mix = <T>(list: readonly T[]): T[] =>
          list
            .map((value, at) => ({ value, chance: chances[at % chances.length] ?? 0 }))
            .sort((one, other) => one.chance - other.chance)
            .map(({ value }) => value);
        expect(await seal(retold(mix))).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
  it('is another one when any fact is another', async () => {
    const changed: SealContent = { ...facts, versions: { ...facts.versions, content: '0f3b' } };
    expect((await seal(changed)).digest).not.toBe((await seal(facts)).digest);
  });
  it('can be read back', async () => {
    expect(canonicalJson(JSON.parse((await seal(facts)).content))).toBe((await seal(facts)).content);
  });
});

describe('canonical JSON', () => {
  it('spells the example of RFC 8785 as the RFC does', () => {
    const numbers = [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001];
    const text = '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/';
    expect(canonicalJson({ string: text, numbers, literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
  it('puts members in the order of their UTF-16 units', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const spelled = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(spelled)).filter((key) => key !== '1')).toEqual([
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });
  it('gives back what went in, as far as JSON can say it: zero has no sign', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', new Date(0), [undefined], 1n])('refuses %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  });
});
