import { describe, expect, it } from 'vitest';
import { functionsDemanded, functionsWithAuthority, oversightCounts } from '#domain/organisation/oversight';
import { registered, unanswered } from '../../support/registered-application.ts';
import { harmless, taxonomy } from '../../support/taxonomy.ts';

const { rules } = taxonomy;
const highRisk = { properties: { ...harmless, risk: ['high-risk' as const] } };

describe('human oversight', () => {
  it('is demanded of an application of a high risk, as long as it is used', () => {
    expect(functionsDemanded(rules, registered('Risicomodel', highRisk))).toEqual(['menselijk-toezicht']);
    const retired = registered('Oud', { ...highRisk, retired: '2026-01-01T00:00:00.000Z' });
    expect(functionsDemanded(rules, retired)).toEqual([]);
  });
  it('is not demanded of others, nor of one whose risk nobody judged', () => {
    expect(functionsDemanded(rules, registered('Stijl'))).toEqual([]);
    expect(functionsDemanded(rules, unanswered('Onbekend'))).toEqual([]);
  });
  it('asks recorded authority of exactly the functions that a rule demands', () => {
    expect([...functionsWithAuthority(rules)]).toEqual(['menselijk-toezicht']);
  });
  it('is counted in applications', () => {
    expect(oversightCounts(['missing', 'arranged', 'missing'])).toEqual({ arranged: 1, noAuthority: 0, missing: 2 });
    expect(oversightCounts([])).toEqual({ arranged: 0, noAuthority: 0, missing: 0 });
  });
});
