import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { tabTo } from '../support/site/keys.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, phone, unseenFaults, visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();
const lesson = '/cursussen/basiscursus-generatieve-ai/zo-maakt-een-taalmodel-tekst';
const wordIn = (page: Page) => page.getByRole('button', { name: 'taalmodel' }).first();
const noteIn = (page: Page) => page.getByRole('note', { name: 'taalmodel' }).first();

async function inLesson(options: Parameters<typeof newVisitor>[0] = {}): Promise<Page> {
  const page = await newVisitor({ viewport: desk, ...options });
  await page.goto(lesson, { waitUntil: 'load' });
  await wordIn(page).scrollIntoViewIfNeeded();
  return page;
}

describe('a term in a lesson', () => {
  test('is explained to the pointer that rests on it, which can move to the note', async () => {
    const page = await inLesson();
    await wordIn(page).hover();
    await noteIn(page).waitFor();
    await noteIn(page).getByText('voorspelt welk stukje tekst').hover();
    await page.waitForTimeout(500);
    expect(await noteIn(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await noteIn(page).waitFor({ state: 'hidden' });
  });

  test('is closed by Escape while the pointer stays where it is', async () => {
    const page = await inLesson();
    await wordIn(page).hover();
    await noteIn(page).waitFor();
    await page.keyboard.press('Escape');
    await noteIn(page).waitFor({ state: 'hidden' });
  });

  test('is explained on keyboard focus; Tab goes on into the note, Escape gives the word back', async () => {
    const page = await inLesson();
    await tabTo(page, wordIn(page));
    await noteIn(page).waitFor();
    await page.keyboard.press('Tab');
    const link = noteIn(page).getByRole('link', { name: 'Meer over taalmodel' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await noteIn(page).waitFor({ state: 'hidden' });
    expect(await wordIn(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await noteIn(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await noteIn(page).waitFor({ state: 'hidden' });
    expect(unseenFaults(page)).toEqual([]);
  });

  test('tells a screen reader its meaning as the description of the word', async () => {
    const page = await inLesson();
    const described = await wordIn(page).getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain('voorspelt welk stukje tekst');
  });

  test.each([phone, { width: 320, height: 640 }])(
    'stays within a window of $width wide when tapped',
    async (viewport) => {
      const page = await inLesson({ viewport, hasTouch: true });
      await wordIn(page).tap();
      await noteIn(page).waitFor();
      const box = await noteIn(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      expect(await faultsOf(page)).toEqual([]);
      await page.touchscreen.tap(viewport.width - 2, 2);
      await noteIn(page).waitFor({ state: 'hidden' });
    },
  );

  test('is explained without JavaScript too, with the way to its place in the glossary', async () => {
    const page = await inLesson({ javaScriptEnabled: false });
    await wordIn(page).click();
    await noteIn(page).waitFor();
    await noteIn(page).getByRole('link', { name: 'Meer over taalmodel' }).click();
    await page.waitForURL(/\/begrippen#taalmodel$/);
    await page.getByRole('heading', { level: 3, name: 'taalmodel' }).waitFor();
  });
});
