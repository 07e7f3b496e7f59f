import { describe, expect, test } from 'vitest';
import { expectHeading, unseenFaults, visitors, withoutScripts } from '../support/site/visitor.ts';

const newVisitor = visitors();

describe('search', () => {
  test('loads its index only once somebody uses it', async () => {
    const page = await newVisitor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/zoeken');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.getByRole('searchbox', { name: 'Waar zoek je naar?' }).fill('hallucinatie');
    await page.getByRole('status').filter({ hasText: 'voor ‘hallucinatie’' }).waitFor();
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).not.toEqual([]);
    expect(unseenFaults(page)).toEqual([]);
  });

  test('starts in the header, finds a term by the keyboard alone and leads to its place', async () => {
    const page = await newVisitor();
    await page.goto('/');
    await page.getByRole('link', { name: 'Zoeken', exact: true }).press('Enter');
    await expectHeading(page, 'Zoeken');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('taalmodel');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ resultaten voor ‘taalmodel’$/ })
      .waitFor();
    const term = page.getByRole('listitem').filter({ hasText: 'Begrip' }).getByRole('link', { name: 'taalmodel' });
    await term.press('Enter');
    await page.waitForURL('**/begrippen#taalmodel');
  });

  test.for([
    ['AVG artikel 35', 'Wet', '/wet#avg-artikel-35'],
    ['behandelaar', 'Rol', '/rollen/behandelaar'],
    ['chatbot inwoners', 'Toepassing', '/toepassingen#chatbot-inwoners'],
    ['taalmodel', 'Les', '/cursussen/basiscursus-generatieve-ai/zo-maakt-een-taalmodel-tekst'],
  ] as const)('finds %s as a %s, straight from the address', async ([words, kind, href]) => {
    const page = await newVisitor();
    await page.goto(`/zoeken?q=${encodeURIComponent(words)}`);
    const hit = page.getByRole('listitem').filter({ has: page.locator(`a[href="${href}"]`) });
    expect(await hit.locator('.kicker').textContent()).toBe(kind);
    expect(await page.getByRole('searchbox').inputValue()).toBe(words);
  });

  test('keeps the words and the kind in the address', async () => {
    const page = await newVisitor();
    await page.goto('/zoeken?q=besluit');
    await page.getByRole('combobox', { name: 'Toon' }).selectOption({ label: await optionOf(page, 'Wetten') });
    await page.waitForURL('**/zoeken?q=besluit&soort=law');
    await page.reload();
    await page.getByRole('status').filter({ hasText: 'besluit' }).waitFor();
    expect(new Set(await page.locator('.search-hit .kicker').allTextContents())).toEqual(new Set(['Wet']));
  });

  test('goes on at the first new result when somebody asks for more', async () => {
    const page = await newVisitor();
    await page.goto('/zoeken?q=persoonsgegevens');
    await page.getByRole('button', { name: /^Toon meer resultaten/ }).press('Enter');
    await page.locator('.search-hit').nth(10).waitFor();
    await page.waitForFunction(() => {
      const hits = [...document.querySelectorAll('.search-hit')];
      return hits[10]?.contains(document.activeElement);
    });
  });

  test('says that there is nothing, and what to do then', async () => {
    const page = await newVisitor();
    await page.goto('/zoeken?q=qwxzqwxz');
    await page.getByRole('status').filter({ hasText: 'Niets gevonden voor ‘qwxzqwxz’' }).waitFor();
    await page.getByText('Probeer een ander woord, of minder woorden.').waitFor();
  });

  test('says when it can’t, and works again on the next try', async () => {
    const page = await newVisitor();
    await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
    await page.goto('/zoeken?q=taalmodel');
    await page.getByRole('alert').filter({ hasText: 'Zoeken lukt nu niet.' }).waitFor();
    await page.unroute('**/pagefind/pagefind.js*');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'voor ‘taalmodel’' }).waitFor();
  });

  test('says without JavaScript what to do instead', async () => {
    const page = await withoutScripts(newVisitor);
    await page.goto('/zoeken?q=taalmodel');
    await page.getByText('daarvoor moet JavaScript aan staan').waitFor();
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Begrippen' }).first().waitFor();
  });

  test('finds no tests, no pages of one person, and no questions of practice', async () => {
    const page = await newVisitor();
    for (const words of ['oefentoets', 'inloggen', 'postvak']) {
      await page.goto(`/zoeken?q=${words}`);
      await page
        .getByRole('status')
        .filter({ hasText: `‘${words}’` })
        .waitFor();
      const found = await page
        .locator('.search-hit a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(
        found.filter((href) => /^\/(toets|oefentoets|instaptoets|inloggen|account|postvak|bewij)/.test(href ?? '')),
      ).toEqual([]);
    }
  });
});

async function optionOf(page: Awaited<ReturnType<typeof newVisitor>>, kind: string): Promise<string> {
  const option = page.getByRole('option', { name: kind });
  await option.waitFor({ state: 'attached' });
  return (await option.textContent()) ?? '';
}
