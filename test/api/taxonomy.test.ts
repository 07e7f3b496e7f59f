import { expect, it } from 'vitest';
import { testApp } from '../support/app.ts';

it('the taxonomy is there for everybody, as linked data', async () => {
  const answered = await (await testApp()).browser().get('/taxonomy');
  expect(answered.status).toBe(200);
  const ids = answered.body['@graph'].map((node: Record<string, unknown>) => node['@id'] ?? node.id);
  expect(ids).toContain('http://localhost:4321/taxonomie/cel/begrijpen-1');
});

it('who has this version of the taxonomy need not fetch it again', async () => {
  const browser = (await testApp()).browser();
  const first = await browser.get('/taxonomy');
  expect(first.headers.get('Cache-Control')).toBe('public, max-age=3600');
  const again = await browser.get('/taxonomy', { 'If-None-Match': first.headers.get('ETag') ?? '' });
  expect([again.status, again.text]).toEqual([304, '']);
  expect(again.headers.get('API-Version')).toBe('1.0.0');
});
