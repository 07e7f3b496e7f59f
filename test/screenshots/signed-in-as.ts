import type { Browser, BrowserContextOptions } from 'playwright-core';

/** What a browser holds once somebody of the demo has signed in: with the mail that the demo keeps. */
export async function signedInAs(
  browser: Browser,
  baseURL: string,
  email: string,
): Promise<BrowserContextOptions['storageState']> {
  const context = await browser.newContext({ baseURL });
  const headers = { Origin: baseURL };
  await context.request.post('/api/v1/sign-in-requests', { data: { email }, headers });
  const { mails } = await (await context.request.get('/api/v1/outbox')).json();
  const mail: { text: string } | undefined = mails.find(({ to }: { to: string }) => to === email);
  const token = /#(\S+)/.exec(mail?.text ?? '')?.[1];
  const answer = await context.request.post('/api/v1/sessions', { data: { token }, headers });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  const page = await context.newPage();
  await page.goto('/account', { waitUntil: 'networkidle' });
  const state = await context.storageState();
  await context.close();
  return state;
}
