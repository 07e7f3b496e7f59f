import { type Browser, chromium } from 'playwright-core';

const offline = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * A real Chromium. On Linux the one inside an npm package, with the libraries that it brings along; elsewhere an
 * installed Chrome or Edge.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks its own libraries only where it believes to run on Lambda; it looks when it is imported.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = false;
    return chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...packaged.args.filter((arg) => !arg.startsWith('--single-process')), ...offline],
      headless: true,
    });
  }
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    const browser = await chromium.launch({ channel, args: offline }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error('Geen browser gevonden. Installeer Google Chrome of Microsoft Edge en probeer het opnieuw.');
}
