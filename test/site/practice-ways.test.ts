import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { focusOn, press, tick } from '../support/site/keys.ts';
import { openExample } from '../support/site/practice.ts';
import { faultsOf } from '../support/site/sound.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();

describe('putting in order', () => {
  const right = [
    'Ik bedenk voor wie de brief is.',
    'Ik geef de opdracht.',
    'Ik leg het concept naast de bron.',
    'Ik verstuur de brief.',
  ];
  const shown = (exercise: Locator) => exercise.locator('.order > li > span:first-of-type').allTextContents();

  test('by keyboard: the button keeps the focus, and the new place is told', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'een-brief-maken', 'volgorde');
    for (const [place, step] of right.entries()) {
      const up = exercise.getByRole('button', { name: `Zet hoger: ${step}` });
      const from = (await shown(exercise)).indexOf(step);
      if (from === place) continue;
      await press(page, up);
      for (let at = from - 1; at > place; at--) await page.keyboard.press('Enter');
      await focusOn(page, up);
      const told = `‘${step}’ staat nu op plaats ${place + 1} van 4.`;
      await exercise.getByRole('status').filter({ hasText: told }).waitFor({ state: 'attached' });
    }
    expect(await shown(exercise)).toEqual(right);
    await press(page, exercise.getByRole('button', { name: 'Controleer' }));
    await exercise.getByRole('status').filter({ hasText: 'Alle stappen staan op hun plek.' }).waitFor();
  });

  test('by pointer: a step can be dragged as well, and each step says why it comes where it comes', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'een-brief-maken', 'volgorde');
    const row = (step: string) => exercise.getByRole('listitem').filter({ hasText: step });
    const [last = ''] = (await shown(exercise)).slice(-1);
    await row(last).dragTo(exercise.getByRole('listitem').first());
    expect((await shown(exercise))[0]).toBe(last);
    await exercise.getByRole('button', { name: `Zet lager: ${last}` }).click();
    expect((await shown(exercise))[1]).toBe(last);
    await exercise.getByRole('button', { name: 'Controleer' }).click();
    await row('Ik geef de opdracht.').getByText('Nu kun je de assistent zeggen wat je nodig hebt.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('a case that branches', () => {
  test('by keyboard: the focus goes along, and a choice can be made anew', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'bedrag-in-de-brief', 'verloop');
    await press(page, exercise.getByRole('button', { name: 'Ik verstuur de brief' }));
    const chosen = exercise.getByRole('listitem').filter({ hasText: 'De inwoner leest dat hij 576 euro' });
    await focusOn(page, chosen);
    await press(page, exercise.getByRole('button', { name: 'Kies hier opnieuw bij stap 1' }));
    await focusOn(page, exercise.getByRole('heading', { name: 'Stap 1' }));
    await press(page, exercise.getByRole('button', { name: 'Ik zoek het bedrag op' }));
    await press(page, exercise.getByRole('button', { name: 'Ik noem het bedrag en verbeter de brief.' }));
    await exercise.getByRole('heading', { name: 'Dit loopt goed af' }).waitFor();
    await press(page, exercise.getByRole('button', { name: 'Begin opnieuw' }));
    await focusOn(page, exercise.getByRole('heading', { name: 'Stap 1' }));
  });

  test('by pointer: the end says how it went, with the choices that led there', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'bedrag-in-de-brief', 'verloop');
    await exercise.getByRole('button', { name: 'Ik verstuur de brief' }).click();
    await exercise.getByRole('button', { name: 'Ik zeg dat de assistent het zo uitrekende.' }).click();
    await exercise.getByRole('heading', { name: 'Dit loopt mis' }).waitFor();
    await exercise.getByRole('heading', { name: 'Wat je koos' }).waitFor();
    expect(await exercise.locator('.story-path b').allTextContents()).toEqual([
      'Ik verstuur de brief, want het bedrag staat er stellig.',
      'Ik zeg dat de assistent het zo uitrekende.',
    ]);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('comparing two assignments', () => {
  const assignment = (exercise: Locator, letter: string) =>
    exercise
      .locator('.versus > *')
      .filter({ has: exercise.page().getByRole('heading', { name: `Opdracht ${letter}` }) });

  test('by pointer: they stand side by side, said to be written by us, and below each other on a phone', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'een-uitnodiging', 'vergelijk-opdrachten');
    await exercise.getByText('Zo kan het eruitzien. Deze uitkomsten hebben wij geschreven.').waitFor();
    const [one, other] = [assignment(exercise, 'A'), assignment(exercise, 'B')];
    const top = async (part: Locator) => (await part.boundingBox())?.y ?? Number.NaN;
    expect(await top(one)).toBe(await top(other));
    await one.getByText('Wat hier opvalt').click();
    await one.getByText('De assistent weet niet voor wie de tekst is.').waitFor();
    await exercise.getByText('Opdracht B, want daarin staat voor wie de tekst is.').click();
    await exercise.getByRole('button', { name: 'Kijk wat er gebeurt' }).click();
    await exercise.getByText('Goed gekozen. Nu hoef je alleen nog plaats en tijd in te vullen').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await top(other)).toBeGreaterThan(await top(one));
  });

  test('by keyboard', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'een-uitnodiging', 'vergelijk-opdrachten');
    const notes = assignment(exercise, 'A').locator('summary');
    await press(page, notes);
    await exercise.getByText('De assistent weet niet voor wie de tekst is.').waitFor();
    await tick(page, exercise.getByRole('radio').first());
    await press(page, exercise.getByRole('button', { name: 'Kijk wat er gebeurt' }));
    const said = exercise.getByRole('status').filter({ hasText: 'Denk hier nog eens over na. Je wint tien seconden' });
    await said.waitFor({ state: 'attached' });
  });
});
