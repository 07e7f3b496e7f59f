import type { ClientResponse } from 'hono/client';
import { expect, it } from 'vitest';
import { askList, askPage } from '../../src/client/api.ts';

/** An answer of the API with one report, and with this Link. */
async function page(link?: string): Promise<ClientResponse<{ reports: string[] }, 200, 'json'>> {
  return Response.json({ reports: ['een'] }, { headers: link ? { Link: link } : {} }) as never;
}

it('a page tells where the next one begins', async () => {
  const cursor = '2026-11-22T09:00:00.000Z~abc';
  const link = `<http://localhost:4321/api/v1/question-queue?${new URLSearchParams({ cursor, limit: '20' })}>; rel="next"`;
  expect(await askPage(page(link))).toEqual({ kind: 'ok', value: { page: { reports: ['een'] }, next: cursor } });
});

it('the last page tells of no next one, and a broken connection is said as it is', async () => {
  expect(await askPage(page())).toEqual({ kind: 'ok', value: { page: { reports: ['een'] } } });
  expect(await askPage(Promise.reject<Awaited<ReturnType<typeof page>>>(new TypeError('offline')))).toMatchObject({
    kind: 'offline',
  });
});

it('a list is the items that are taken out of a page', async () => {
  const reports = (answer: { reports: string[] }) => answer.reports;
  expect(await askList(page(), reports)).toEqual({ kind: 'ok', value: { items: ['een'] } });
  expect(await askList(page('<http://localhost:4321/x?cursor=b>; rel="next"'), reports)).toEqual({
    kind: 'ok',
    value: { items: ['een'], next: 'b' },
  });
});
