import { expect, it } from 'vitest';
import { testApp } from '../support/app.ts';

const day = 24 * 60 * 60_000;
const field = (text: string, name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1] ?? '';

it('whoever finds a weakness reads where to report it', async () => {
  const app = await testApp({ baseUrl: 'https://leren.voorbeeldstad.nl', demo: false });
  const { status, headers, text } = await app.browser().get('/.well-known/security.txt');
  expect([status, headers.get('Content-Type')]).toEqual([200, expect.stringMatching(/^text\/plain; ?charset=utf-8$/i)]);
  expect(field(text, 'Contact')).toBe('mailto:beheer@voorbeeldstad.nl');
  expect(field(text, 'Canonical')).toBe('https://leren.voorbeeldstad.nl/.well-known/security.txt');
});

it('it has not expired and does so within a year, also when the server has run for years', async () => {
  const app = await testApp();
  for (const days of [0, 800]) {
    app.later({ days });
    const { text } = await app.browser().get('/.well-known/security.txt');
    const left = Date.parse(field(text, 'Expires')) - app.deps.now().getTime();
    expect(left).toBeGreaterThan(30 * day);
    expect(left).toBeLessThan(365 * day);
  }
});
