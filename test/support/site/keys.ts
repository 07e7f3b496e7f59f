import type { ElementHandle, Locator, Page } from 'playwright-core';
import { inWords, rightAnswer } from './answer-key.ts';
import { raise, readQuestion } from './question.ts';

const atMost = 150;

type Stop = ElementHandle<Node> | null;

/** Moves the focus with Tab alone until it is where it should be. Every stop on the way has to be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await target.first().elementHandle();
  for (let stops = 0; stops < atMost; stops++) {
    const stop = await atRest(page, element, stops > 0);
    if (stop.there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** The stop as somebody sees it: a browser scrolls to it, and draws its ring, in a frame after the key. */
async function atRest(page: Page, wanted: Stop, mustBeSeen: boolean) {
  const until = Date.now() + 3000;
  for (;;) {
    const stop = await page.evaluate(lookAtFocus, wanted);
    if (!mustBeSeen || !stop.unseen) return stop;
    if (Date.now() > until) throw new Error(`The focus cannot be seen on: ${stop.unseen}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Tabs to a link or button and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Tabs to a checkbox, radio or switch and presses the space bar. */
export async function tick(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Space');
}

/** From the top of a page over the navigation to what it is about. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await focusOn(page, page.getByRole('link', { name: 'Naar de inhoud' }));
  await page.keyboard.press('Enter');
  await focusOn(page, page.getByRole('main'));
}

/** Waits until the focus is on this very element. */
export async function focusOn(page: Page, target: Locator): Promise<void> {
  const element = await target.first().elementHandle();
  await page.waitForFunction((wanted) => document.activeElement === wanted, element);
}

/** Gives the wholly right answer, by keyboard. */
export async function answerByKeyboard(page: Page, question: Locator): Promise<void> {
  const shown = await readQuestion(question);
  const right = rightAnswer(shown);
  if (right.kind === 'order') return orderByKeyboard(page, question, right.texts);
  if (right.kind === 'number') {
    await tabTo(page, question.getByRole('textbox'));
    await page.keyboard.type(right.text);
    return;
  }
  if (right.kind === 'targets') {
    for (const [card, target] of right.at.entries()) {
      await tabTo(page, question.getByRole('combobox').nth(card));
      await pressTimes(page, 'ArrowDown', target + 1);
    }
    return;
  }
  if (shown.kind === 'checkbox') {
    for (const at of right.at) await tick(page, question.getByRole('checkbox').nth(at));
    return;
  }
  const [at = 0] = right.at;
  await tabTo(page, question.getByRole('radio').first());
  if (at === 0) await page.keyboard.press('Space');
  else await pressTimes(page, 'ArrowDown', at);
}

async function orderByKeyboard(page: Page, question: Locator, texts: readonly string[]): Promise<void> {
  for (const [place, text] of texts.entries()) {
    const shown = await readQuestion(question);
    const at = shown.texts.findIndex((one) => inWords(one) === inWords(text));
    if (at === place) continue;
    await tabTo(page, question.getByRole('button', { name: raise(shown.texts[at] ?? ''), exact: true }));
    await pressTimes(page, 'Enter', at - place);
  }
  const mine = question.getByRole('checkbox', { name: 'Dit is mijn volgorde' });
  if (!(await mine.isChecked())) await tick(page, mine);
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(key);
}

/** Runs in the page: whether the focus is on the element, and where it is if nobody can see that. */
function lookAtFocus(wanted: Node | null): { there: boolean; unseen?: string } {
  const at = document.activeElement;
  const there = at === wanted;
  if (!(at instanceof HTMLElement) || at === document.body) return { there };
  // A place that only a script can give the focus, such as a question that just came, is no stop of Tab.
  if (at.tabIndex < 0) return { there };
  const ringed = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  const { top, bottom, left, right } = at.getBoundingClientRect();
  const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
  const seen = inView && [at, ...labels].some(ringed);
  return { there, ...(!seen && { unseen: `${inView ? 'no ring' : 'out of view'}, ${at.outerHTML.slice(0, 120)}` }) };
}
