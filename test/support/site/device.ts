import type { Page } from 'playwright-core';

/** A visitor on whose device this was kept before the visit: texts by their key. */
export async function deviceWith(page: Page, kept: Record<string, string>): Promise<Page> {
  await page.addInitScript((entries) => {
    for (const [key, text] of entries) if (!sessionStorage.getItem(key)) localStorage.setItem(key, text);
    for (const [key] of entries) sessionStorage.setItem(key, 'set');
  }, Object.entries(kept));
  return page;
}
