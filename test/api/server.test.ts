import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { networkOf } from '#api/commands/node/network';
import { portTaken, startServer } from '#api/server';
import { readSettings } from '#api/settings';
import { testApp } from '../support/app.ts';
import { freePort } from '../support/free-port.ts';

async function serverOn(port: number) {
  const url = `file:${join(await mkdtemp(join(tmpdir(), 'server-')), 'test.db')}`;
  const app = await testApp({ url, baseUrl: `http://localhost:${port}` });
  const read = readSettings({ PORT: String(port), DATABASE_URL: url });
  if (read.kind === 'faults') throw new Error(read.faults.join());
  return { app, running: await startServer(read.settings, app.deps, 'without-site') };
}

describe('the server', () => {
  it('answers on its port, and stops after finishing what is under way', async () => {
    const port = await freePort();
    const { running } = await serverOn(port);
    expect((await fetch(`http://127.0.0.1:${port}/api/v1/health`)).status).toBe(200);
    const underWay = fetch(`http://127.0.0.1:${port}/api/v1/sign-in-requests`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'eva@voorbeeldstad.nl' }),
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await running.stop();
    expect((await underWay).status).toBe(202);
    await expect(fetch(`http://127.0.0.1:${port}/api/v1/health`)).rejects.toThrow();
  });

  it('says in a sentence that its port is taken', async () => {
    const port = await freePort();
    const { running } = await serverOn(port);
    await expect(serverOn(port)).rejects.toThrow(portTaken(port, 'without-site'));
    await running.stop();
    const sentence = 'Poort 3000 is al in gebruik. Stop wat daar draait, of kies een andere:';
    expect(portTaken(3000, 'with-site')).toBe(`${sentence} PORT=3001 npm start`);
    expect(portTaken(3000, 'without-site')).toBe(`${sentence} API_PORT=3001 npm run dev`);
  });
});

describe('the network of a request', () => {
  const from = (remoteAddress: string, forwarded?: string) => ({
    headers: { ...(forwarded && { 'x-forwarded-for': forwarded }) },
    socket: { remoteAddress } as Parameters<typeof networkOf>[0]['socket'],
  });

  it('is the address itself, and of IPv6 the first half', () => {
    expect(networkOf(from('192.0.2.7'), 0)).toBe('192.0.2.7');
    expect(networkOf(from('::ffff:192.0.2.7'), 0)).toBe('192.0.2.7');
    expect(networkOf(from('2001:db8:1:2:3:4:5:6'), 0)).toBe('2001:db8:1:2');
    expect(networkOf(from('2001:0db8::1'), 0)).toBe('2001:db8:0:0');
  });

  it('believes only what our own proxies added', () => {
    const forged = '10.0.0.1, 198.51.100.4, 203.0.113.9';
    expect(networkOf(from('192.0.2.7', forged), 0)).toBe('192.0.2.7');
    expect(networkOf(from('192.0.2.7', forged), 1)).toBe('203.0.113.9');
    expect(networkOf(from('192.0.2.7', forged), 2)).toBe('198.51.100.4');
    expect(networkOf(from('192.0.2.7'), 1)).toBe('192.0.2.7');
  });
});
