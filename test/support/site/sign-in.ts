import { randomUUID } from 'node:crypto';
import type { APIResponse, BrowserContext, Page } from 'playwright-core';
import { inject, vi } from 'vitest';

/** An address that nobody has used before, so that a test can run again on the same server. */
export const newAddress = (name: string) => `${name}-${randomUUID().slice(0, 8)}@voorbeeldstad.example`;

/** Signs in from the page of signing in, as a person does: ask for a mail, read it, follow its link, press the button. */
export async function signInByMail(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mailadres' }).fill(address);
  await page.getByRole('button', { name: 'Stuur mij een inloglink' }).click();
  await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor();
  await page.getByRole('link', { name: 'Lees de mail in het postvak' }).click();
  await mailedLink(page, address).click();
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL((url) => url.pathname !== '/inloggen/bevestigen');
}

/** The link to sign in, in the newest mail to this address. Opens the mail where it is folded. */
function mailedLink(page: Page, address: string) {
  const mail = page
    .getByRole('listitem')
    .filter({ hasText: `Aan ${address}` })
    .first();
  const link = mail.getByRole('link', { name: /inloggen\/bevestigen/ });
  return {
    async click() {
      await mail.waitFor();
      if (!(await link.isVisible())) await mail.locator('summary').click();
      await link.click();
    },
  };
}

export interface Mail {
  link: string;
  code: string;
}

/** Asks for a mail without a page, and reads it. */
export async function askMail(context: BrowserContext, address: string): Promise<Mail> {
  await answered(await context.request.post('/api/v1/sign-in-requests', { data: { email: address }, headers: ours() }));
  return readMail(context, address);
}

/** The newest mail to this address in the outbox of the demo. */
export async function readMail(context: BrowserContext, address: string): Promise<Mail> {
  const { mails } = await answered(await context.request.get('/api/v1/outbox'));
  const mail = Array.isArray(mails) ? mails.find(({ to }) => to === address) : undefined;
  const text: string = mail?.text ?? '';
  const link = /https?:\/\/\S+#\S+/.exec(text)?.[0];
  const code = /\b\d{4}[ -]?\d{4}\b/.exec(text)?.[0];
  if (!link || !code) throw new Error(`No mail with a link and a code came for ${address}: ${text}`);
  return { link, code };
}

/** Signs in beside the page, for a test that is about something else. The page then knows it as after any sign-in. */
export async function enter(page: Page, address: string): Promise<void> {
  const { link } = await askMail(page.context(), address);
  const token = new URL(link).hash.slice(1);
  await answered(await page.request.post('/api/v1/sessions', { data: { token }, headers: ours() }));
  await page.goto('/account');
  await page.getByText(address).first().waitFor();
}

/** What the API says to whoever is signed in on this page. */
export async function apiSays(page: Page, path: string): Promise<Record<string, unknown>> {
  return answered(await page.request.get(`/api/v1${path}`));
}

/** What the API answers to something that whoever is signed in on this page does. */
export async function apiDoes(
  page: Page,
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  data?: object,
): Promise<Record<string, unknown>> {
  return answered(await page.request.fetch(`/api/v1${path}`, { method, data, headers: ours() }));
}

/** The link to a page in the newest mail to this address that has one. Mails go out a moment after what asked for them. */
export async function mailedLinkTo(page: Page, address: string, path: string): Promise<string> {
  return vi.waitFor(
    async () => {
      const { mails } = await apiSays(page, '/outbox');
      const texts = Array.isArray(mails)
        ? mails.filter(({ to }) => to === address).map(({ text }) => String(text))
        : [];
      return linkIn(texts, path);
    },
    { timeout: 10_000, interval: 200 },
  );
}

/** The first link in these texts to a page. */
export function linkIn(texts: readonly string[], path: string): string {
  const link = texts.flatMap((text) => text.match(/https?:\/\/\S+/g) ?? []).find((one) => one.includes(path));
  if (!link) throw new Error(`No link to ${path} in: ${texts.join('\n')}`);
  return link;
}

async function answered(response: APIResponse): Promise<Record<string, unknown>> {
  if (!response.ok()) throw new Error(`${response.status()} ${response.url()}: ${await response.text()}`);
  return response.status() === 204 ? {} : response.json();
}

/** Requests beside a page say where they come from, as a browser does by itself. */
const ours = () => ({ Origin: inject('baseUrl') });
