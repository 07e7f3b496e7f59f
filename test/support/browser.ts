import { type Browser, chromium } from 'playwright-core';

/** What the package adds for its own purposes and no visitor's browser has. */
const unlike = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];

const offline = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Unpacks the browser that comes with the dependencies, once: two at a time would trip over each other. */
export async function unpackBrowser(): Promise<void> {
  const browser = await launchBrowser();
  await browser.close();
}

/**
 * A real Chromium. On Linux the one inside an npm package, with the libraries that it brings along; elsewhere an
 * installed Chrome or Edge.
 */
export async function launchBrowser(): Promise<Browser> {
  const packaged = await packagedBrowser();
  if (packaged) {
    return chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...packaged.args.filter((arg) => !unlike.includes(arg)), ...offline],
      headless: true,
    });
  }
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    const browser = await chromium.launch({ channel, args: offline }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error('Geen browser gevonden. Installeer Google Chrome of Microsoft Edge en probeer het opnieuw.');
}

/** Where the packaged Chromium is, for programs that start a browser themselves; undefined where an installed one is used. */
export async function browserFile(): Promise<string | undefined> {
  return (await packagedBrowser())?.executablePath();
}

async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // The package unpacks its own libraries only where it believes to run on Lambda; it looks when it is imported.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = false;
  return packaged;
}
