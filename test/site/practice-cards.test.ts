import { describe, expect, test } from 'vitest';
import { press, tabTo, tick } from '../support/site/keys.ts';
import { openExample } from '../support/site/practice.ts';
import { faultsOf } from '../support/site/sound.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();

describe('choosing all that fits', () => {
  const right = ['Ik leg het bedrag naast de tarieventabel.', 'Ik kijk of de brief zegt wat de inwoner vroeg.'];

  test('by pointer: what was ticked and what was missed say why', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'voor-het-versturen', 'meer-keuze');
    await exercise.getByRole('checkbox', { name: right[0] }).check();
    await exercise.getByText('Ik vraag de assistent of alles klopt.').click();
    await exercise.getByRole('button', { name: 'Controleer' }).click();
    await exercise.getByText('Deze hoort er ook bij. Een goed antwoord op een andere vraag').waitFor();
    expect(await exercise.locator('.feedback').allTextContents()).toEqual([
      expect.stringMatching(/^Goed gekozen\. Klopt het niet/),
      expect.stringMatching(/^Denk hier nog eens over na\. Je krijgt een vlot antwoord/),
      expect.stringMatching(/^Deze hoort er ook bij\. /),
    ]);
    expect(await exercise.getByRole('status').textContent()).toContain(
      'Je koos 1 van de 2 goede antwoorden, en één antwoord te veel.',
    );
    expect(await faultsOf(page)).toEqual([]);
  });

  test('by keyboard', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'voor-het-versturen', 'meer-keuze');
    for (const name of right) await tick(page, exercise.getByRole('checkbox', { name }));
    await press(page, exercise.getByRole('button', { name: 'Controleer' }));
    await exercise.getByRole('status').filter({ hasText: 'Je hebt alles wat past, en niets te veel.' }).waitFor();
  });
});

describe('matching', () => {
  const [health, journalist, record] = [
    'De assistent noemt de gezondheid van een inwoner.',
    'Een journalist vraagt om het gesprek met de assistent.',
    'Een stuk dat met AI is gemaakt, hoort bij een zaak.',
  ];

  test('by pointer: each card says why, and a card left open waits', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'welke-wet', 'koppel');
    await exercise.getByRole('combobox', { name: health }).selectOption({ label: 'A. AVG' });
    await exercise.getByRole('combobox', { name: journalist }).selectOption({ label: 'C. Archiefwet' });
    await exercise.getByRole('button', { name: 'Controleer' }).click();
    await exercise.getByText('Goed gekozen. Dit zijn gegevens van een mens.').waitFor();
    await exercise.getByText('Denk hier nog eens over na. Het gaat om openbaarheid.').waitFor();
    expect(await exercise.getByRole('status').textContent()).toContain(
      '1 van de 3 staat goed. Eén kaart wacht nog op een keuze.',
    );
    expect(await faultsOf(page)).toEqual([]);
  });

  test('by keyboard', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'welke-wet', 'koppel');
    // As they stand on the page, for Tab goes one way.
    for (const [name, letter] of [
      [journalist, 'B'],
      [record, 'C'],
      [health, 'A'],
    ] as const) {
      await tabTo(page, exercise.getByRole('combobox', { name }));
      await page.keyboard.type(letter);
    }
    await press(page, exercise.getByRole('button', { name: 'Controleer' }));
    await exercise.getByRole('status').filter({ hasText: 'Alles staat op de goede plek.' }).waitFor();
  });
});

describe('sorting', () => {
  test('by pointer: each card is a question with the groups as its answers', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'mag-erin', 'sorteer');
    const baker = exercise.getByRole('group', { name: 'Het verhaal van de enige bakker in het dorp' });
    await baker.getByText('Mag erin').click();
    await exercise.getByRole('button', { name: 'Controleer' }).click();
    await baker.getByText('Denk hier nog eens over na. Ook zonder naam weet het dorp om wie het gaat.').waitFor();
    expect(await exercise.getByRole('status').textContent()).toContain('3 kaarten wachten nog op een keuze.');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('by keyboard', async () => {
    const page = await newVisitor();
    const exercise = await openExample(page, 'mag-erin', 'sorteer');
    const cards = await exercise.locator('fieldset fieldset legend').allTextContents();
    expect(cards).toHaveLength(4);
    for (const card of cards) {
      await tabTo(page, exercise.getByRole('group', { name: card }).getByRole('radio').first());
      await page.keyboard.press(/zaaknummer|bakker/.test(card) ? 'ArrowDown' : 'Space');
    }
    await press(page, exercise.getByRole('button', { name: 'Controleer' }));
    await exercise.getByRole('status').filter({ hasText: 'Alles staat op de goede plek.' }).waitFor();
  });
});
