import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { desk, phone, unseenFaults } from './visitor.ts';

/** The axe of @axe-core/playwright, put into a page once for several looks: its own builder does that for each. */
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const axe = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

/** What may differ between light and dark; all else is looked at once per size. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** All that is wrong with a page as it stands there: in light and dark, small and large, and at its narrowest. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const faults: string[] = [];
  for (const [size, viewport] of Object.entries({ phone, desk })) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const findings = await page.evaluate(axeFindings, colorScheme === 'dark' ? ofColours : undefined);
      faults.push(...findings.map((finding) => `${size}, ${colorScheme}: ${finding}`));
    }
  }
  return [
    ...faults,
    ...(await widthFaults(page, 320, 100)),
    ...(await namelessStops(page)),
    ...(await frameFaults(page)),
    ...unseenFaults(page),
  ];
}

/** What sticks out on a phone with text of twice the size. */
export function faultsInLargeText(page: Page): Promise<string[]> {
  return widthFaults(page, phone.width, 200);
}

/** What makes a page scroll sideways at this width, with text of this size. */
async function widthFaults(page: Page, width: number, percent: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 640 });
  await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), `${percent}%`);
  const found = await page.evaluate(() => document.documentElement.scrollWidth);
  const faults =
    found > width ? [`at ${width} pixels, text ${percent}%, it is ${found} wide: ${await page.evaluate(widest)}`] : [];
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return faults;
}

declare global {
  interface Window {
    axe: {
      run(
        context: Document,
        options: object,
      ): Promise<{
        violations: { id: string; nodes: { target: string[] }[] }[];
      }>;
    };
  }
}

/** Runs in the page: what axe finds, by these rules or by all. */
async function axeFindings(rules: readonly string[] | undefined): Promise<string[]> {
  const { violations } = await window.axe.run(document, {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** What the keyboard reaches and a screen reader cannot name. */
async function namelessStops(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.getDocument');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const nameless = nodes.filter(
    ({ ignored, role, name, properties = [] }) =>
      !ignored &&
      role?.value !== 'RootWebArea' &&
      !String(name?.value ?? '').trim() &&
      properties.some(({ name: property, value }) => property === 'focusable' && value.value === true),
  );
  const described = await Promise.all(
    nameless.map(({ backendDOMNodeId }) => session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId })),
  );
  await session.detach();
  return described
    .map(({ node }) => `${node.localName} ${(node.attributes ?? []).join(' ')}`)
    .filter((element) => !element.includes('tabindex -1'))
    .map((element) => `focusable without a name: ${element}`);
}

/** The language, the title and the one heading that say what page this is. */
function frameFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility());
    return [
      ...(document.documentElement.lang === 'nl' ? [] : [`lang is ${document.documentElement.lang}`]),
      ...(document.title.trim() ? [] : ['no title']),
      ...(headings.length === 1 ? [] : [`${headings.length} headings of level 1`]),
    ];
  });
}

/** Runs in the page: the innermost elements that stick out. */
function widest(): string {
  const out = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > innerWidth + 1,
  );
  return out
    .filter((element) => !out.some((other) => other !== element && element.contains(other)))
    .map((element) => element.outerHTML.slice(0, 80))
    .slice(0, 3)
    .join(' | ');
}
