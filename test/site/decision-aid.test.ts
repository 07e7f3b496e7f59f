import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { focusOn, press, skipToContent, tabTo } from '../support/site/keys.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, visitors, withoutScripts } from '../support/site/visitor.ts';

const newVisitor = visitors();

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 2, exact: true });

/** Chooses the answer of this place with the arrow keys and goes on. */
async function answer(page: Page, question: string, place: number): Promise<void> {
  await focusOn(page, heading(page, question));
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let at = 0; at < place; at++) await page.keyboard.press('ArrowDown');
  await press(page, page.getByRole('button', { name: 'Volgende vraag' }));
}

describe('the decision aid by keyboard alone', () => {
  test('asks one question at a time, moves the focus to it, and shows the outcome with path and articles', async () => {
    const page = await newVisitor({ viewport: desk });
    const sent: string[] = [];
    await page.goto('/beslishulp', { waitUntil: 'networkidle' });
    page.on('request', (request) => sent.push(request.url()));
    await skipToContent(page);

    await press(page, page.getByRole('button', { name: 'Volgende vraag' }));
    await page.getByRole('alert').filter({ hasText: 'Kies eerst een antwoord.' }).waitFor();
    await focusOn(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await press(page, page.getByRole('button', { name: 'Volgende vraag' }));

    await answer(page, 'Wat doet je organisatie met de toepassing?', 4);
    await answer(page, 'Wordt de toepassing al echt gebruikt?', 0);
    await answer(page, 'Is de toepassing een AI-systeem?', 0);
    await answer(page, 'Valt de toepassing buiten de AI-verordening?', 1);
    await answer(page, 'Doet de toepassing iets wat verboden is?', 2);
    await answer(page, 'Hoort de toepassing bij de veiligheid van een product met eigen Europese regels?', 2);
    await answer(page, "Staat het gebruik in de lijst met hoge risico's?", 0);
    await answer(page, 'Moet een externe instantie het systeem beoordelen?', 1);
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize(desk);
    await answer(page, 'Maakt het systeem een profiel van mensen?', 0);
    await answer(page, 'Moeten mensen weten dat er AI in het spel is?', 1);

    await focusOn(page, heading(page, 'Hoog risico'));
    await page.getByText('Dit geldt vanaf 2 december 2027.').waitFor();
    const way = page.getByRole('listitem').filter({ hasText: 'Maakt het systeem een profiel van mensen?' });
    expect(await way.getByRole('link').first().textContent()).toBe('art. 6 AI-verordening, lid 3, derde alinea');
    expect(await way.getByRole('link').first().getAttribute('href')).toBe('/wet#ai-verordening-artikel-6');
    expect(await page.getByRole('button', { name: 'Neem over in het register' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(sent).toEqual([]);
    await page.context().close();
  });

  test('goes back: a question with the button and the browser, and to any answer', async () => {
    const page = await newVisitor({ viewport: desk });
    await page.goto('/beslishulp#algoritme=ja&rol=gebruiken', { waitUntil: 'networkidle' });
    await heading(page, 'Wordt de toepassing al echt gebruikt?').waitFor();
    await skipToContent(page);
    await press(page, page.getByRole('button', { name: 'Vorige vraag' }));
    await focusOn(page, heading(page, 'Wat doet je organisatie met de toepassing?'));
    await page.goBack();
    await focusOn(page, heading(page, 'Wordt de toepassing al echt gebruikt?'));
    await press(
      page,
      page.getByRole('button', { name: 'Verander je antwoord op: Gebruikt de toepassing een algoritme?' }),
    );
    await focusOn(page, heading(page, 'Gebruikt de toepassing een algoritme?'));
    await answer(page, 'Gebruikt de toepassing een algoritme?', 1);
    await focusOn(page, heading(page, 'De AI-verordening geldt hier niet'));
    await press(page, page.getByRole('button', { name: 'Begin opnieuw' }));
    await focusOn(page, heading(page, 'Gebruikt de toepassing een algoritme?'));
    expect(new URL(page.url()).hash).toBe('');
    await page.context().close();
  });
});

describe('the decision aid otherwise', () => {
  test('an address with answers that no longer exist asks from there', async () => {
    const page = await newVisitor();
    await page.goto('/beslishulp#algoritme=ja&rol=bestaat-niet&fase=in-gebruik', { waitUntil: 'networkidle' });
    await heading(page, 'Wat doet je organisatie met de toepassing?').waitFor();
    await page.context().close();
  });

  test('a prohibition that is still to come says from when', async () => {
    const page = await newVisitor();
    const answers =
      'algoritme=ja&rol=gebruiken&fase=in-gebruik&ai-systeem=ja&buiten-de-wet=nee&verboden=vanaf-december';
    await page.clock.setFixedTime('2026-11-22T12:00:00Z');
    await page.goto(`/beslishulp#${answers}`, { waitUntil: 'networkidle' });
    await heading(page, 'Verboden').waitFor();
    await page.getByText('Dit geldt vanaf 2 december 2026.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.clock.setFixedTime('2026-12-02T12:00:00Z');
    await page.reload({ waitUntil: 'networkidle' });
    await heading(page, 'Verboden').waitFor();
    expect(await page.getByText('Dit geldt vanaf 2 december 2026.').count()).toBe(0);
    await page.context().close();
  });

  test('reads as a whole without JavaScript: every question, with where each answer leads', async () => {
    const page = await withoutScripts(newVisitor);
    await page.goto('/beslishulp');
    await page.getByText('De vragen één voor één stellen kan alleen met JavaScript').waitFor();
    await page.getByText('Alle vragen', { exact: true }).click();
    expect(await page.getByRole('heading', { name: /^\d+\. / }).count()).toBe(22);
    await page.getByRole('heading', { name: '1. Gebruikt de toepassing een algoritme?' }).waitFor();
    await page.getByRole('link', { name: 'verder met vraag 2' }).first().click();
    expect(new URL(page.url()).hash).toBe('#vraag-rol');
    await page.context().close();
  });

  test('a place in the list of all questions leaves the answers as they are', async () => {
    const page = await newVisitor({ viewport: desk });
    await page.goto('/beslishulp#algoritme=ja', { waitUntil: 'networkidle' });
    await page.getByText('Alle vragen', { exact: true }).click();
    await page.getByRole('link', { name: 'verder met vraag 3' }).first().click();
    await heading(page, 'Wat doet je organisatie met de toepassing?').waitFor();
    expect(new URL(page.url()).hash).toBe('#vraag-fase');
    await page.context().close();
  });

  test('prints the outcome, without what is only for a screen', async () => {
    const page = await newVisitor({ viewport: desk });
    await page.goto('/beslishulp#algoritme=ja&rol=geen', { waitUntil: 'networkidle' });
    await heading(page, 'De AI-verordening geldt hier niet').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await heading(page, 'De AI-verordening geldt hier niet').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Alles op een rij' }).count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.context().close();
  });
});
