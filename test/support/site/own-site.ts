import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { siteFiles } from '#api/commands/node/site-files';
import { buildName, writeWorker } from '#api/commands/site/worker';

/** A copy of the built site on an address of its own, that can go away, come back and be deployed anew. Without the API. */
export class OwnSite {
  readonly #folder = mkdtempSync(join(tmpdir(), 'own-site-'));
  readonly #root = join(this.#folder, 'dist');
  #server: Server | undefined;
  #port = 0;

  constructor() {
    cpSync('dist', this.#root, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    const site = siteFiles({ root: this.#root, policies: 'build/csp.json', https: false, failed: () => undefined });
    await new Promise<void>((resolve) => {
      const options = { fetch: site.fetch, port: this.#port, hostname: 'localhost' };
      const server = serve(options, ({ port }) => {
        this.#port = port;
        resolve();
      });
      if ('closeAllConnections' in server) this.#server = server;
    });
  }

  /** From here on there is no connection. */
  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    this.#server?.closeAllConnections();
    await closed;
  }

  /** Goes on with other words on a page; what `gone` matches is no longer on the server. */
  async deploy(page: string, from: string, to: string, gone: readonly string[] = []): Promise<void> {
    await this.stop();
    const file = join(this.#root, `${page}/index.html`);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
    for (const asset of gone) rmSync(join(this.#root, asset));
    await writeWorker(this.#root, buildName(this.#root), false);
    await this.start();
  }

  /** Goes on with a worker that clears away what an earlier one kept. */
  async retireWorker(): Promise<void> {
    await this.stop();
    await writeWorker(this.#root, 'retired', true);
    await this.start();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
