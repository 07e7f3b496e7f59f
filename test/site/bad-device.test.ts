import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { deviceWith } from '../support/site/device.ts';
import { answerSomething, questionsOn } from '../support/site/question.ts';
import { enter, newAddress, signInByMail } from '../support/site/sign-in.ts';
import { answerSaved, startTest } from '../support/site/test-taking.ts';
import { expectHeading, unseenFaults, visitors, withoutScripts } from '../support/site/visitor.ts';

const newVisitor = visitors();

const employee = { roles: ['medewerker'], overlays: [], applications: [] };

/** A browser that refuses to keep anything. */
async function forgetfulVisitor(): Promise<Page> {
  const page = await newVisitor();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  return page;
}

describe('what a device remembers may be wrong', () => {
  test('a saved profile that names a role which no longer exists is repaired, and told', async () => {
    const page = await deviceWith(await newVisitor(), {
      'ai-geletterd': JSON.stringify({ situation: { ...employee, roles: ['kamerbewaarder', 'medewerker'] } }),
    });
    await page.goto('/profiel');
    await page
      .getByRole('status')
      .filter({ hasText: 'Dit bestaat niet meer en hebben we uit je profiel gehaald: kamerbewaarder.' })
      .waitFor();
    await page.getByRole('heading', { name: 'Jouw niveauprofiel' }).waitFor();
    await page.goto('/leerpad');
    await page.getByRole('heading', { name: 'Wat nog openstaat' }).waitFor();
    expect(unseenFaults(page)).toEqual([]);
  });

  const garbage = {
    'no JSON': '{"situation": {"roles": [',
    'another kind of value': '[1, null, "x"]',
    'wrong kinds inside': JSON.stringify({
      situation: { roles: 7, overlays: [null, { overlay: 3 }], applications: [{ application: 'weg', relations: 'x' }] },
      reflections: { 'recht-1': { answers: 'ja' }, onzin: 1 },
      completions: [1],
      ready: { a: 1 },
    }),
  };
  test.each(Object.entries(garbage))('garbage in the storage (%s) reads as nothing kept', async (_, text) => {
    const page = await deviceWith(await newVisitor(), {
      'ai-geletterd': text,
      'ai-geletterd-inloggen': text,
      'ai-geletterd-ingelogd': text,
      'ai-geletterd-vragen': text,
    });
    await page.goto('/profiel');
    await page.getByRole('heading', { name: 'Zo lees je straks je profiel' }).waitFor();
    await page.goto('/leerpad');
    await page.getByRole('heading', { name: 'Eerst je profiel, dan je leerpad' }).waitFor();
    await page.goto('/zelfreflectie');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.goto('/inloggen');
    await page.getByRole('textbox', { name: 'E-mailadres' }).waitFor();
    await page.goto('/profiel');
    await page.getByRole('button', { name: 'Begin met de basis' }).click();
    await page.goto('/leerpad');
    await page.getByRole('heading', { name: 'Wat nog openstaat' }).waitFor();
    expect(unseenFaults(page)).toEqual([]);
  });

  test('a browser that keeps nothing is told so, and everything still works', async () => {
    const page = await forgetfulVisitor();
    await page.goto('/profiel');
    await page.getByRole('button', { name: 'Begin met de basis' }).click();
    await page.getByRole('heading', { name: 'Jouw niveauprofiel' }).waitFor();
    await page.getByText('Je browser staat niet toe dat we iets bewaren.').waitFor();

    const address = newAddress('vergeetachtig');
    await page.goto('/inloggen');
    await signInByMail(page, address);
    await startTest(page, 'begrijpen-1');
    await answerSomething(questionsOn(page));
    await answerSaved(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Wis dit antwoord' }).click();
    await page.getByText('Je browser bewaart niets. Laat deze pagina dus open tot het weer lukt.').waitFor();
    await page.context().setOffline(false);
    await answerSaved(page);
    expect(unseenFaults(page)).toEqual([]);
  });

  test('answers that were kept for an attempt and got damaged do not stop the test', async () => {
    const page = await newVisitor();
    await enter(page, newAddress('beschadigd'));
    await startTest(page, 'begrijpen-1');
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.includes('antwoorden')) localStorage.setItem(key, '{"q1": {"answer": 5}, "q2":');
    });
    await page.reload();
    await answerSomething(questionsOn(page));
    await answerSaved(page);
    expect(unseenFaults(page)).toEqual([]);
  });
});

describe('a page that is not there, and a browser without scripts', () => {
  test('an unknown address says so, with status 404 and ways to go on', async () => {
    const page = await newVisitor();
    for (const path of ['/bestaat-niet', '/cursussen/geen/les', '/rollen/geen-rol', '/toets/geen-toets']) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expectHeading(page, 'Deze pagina is er niet');
      expect(await page.getByRole('link', { name: 'Beginpagina', exact: true }).count()).toBe(1);
    }
  });

  test('a public badge that is not shared, or never was, says so', async () => {
    const page = await newVisitor();
    await page.goto('/bewijs/0123456789abcdefABCDEF');
    await page.getByRole('alert').filter({ hasText: 'Dit bewijs is hier niet te zien' }).waitFor();
    expect(unseenFaults(page)).toEqual([]);
  });

  test('the home page, a role and a lesson can be read without JavaScript', async () => {
    const page = await withoutScripts(newVisitor);
    await page.goto('/');
    await expectHeading(page, 'Leer alleen wat je nog mist.');
    await page.getByRole('link', { name: 'Alle cursussen' }).waitFor();
    await page.goto('/rollen/medewerker');
    await expectHeading(page, 'Iedere medewerker (basis)');
    expect(await page.getByRole('table').first().getByRole('row').count()).toBeGreaterThanOrEqual(7);
    await page.goto('/cursussen/basiscursus-generatieve-ai');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Wat is AI/ })
      .first()
      .click();
    await expectHeading(page, /Wat is AI/);
    await page.getByText('Wat er bij elk antwoord gebeurt').first().click();
    expect(await page.getByRole('definition').first().textContent()).toMatch(/\w/);
    await page.goto('/toets/begrijpen-1');
    await page.getByText('Voor de toets is JavaScript nodig.').waitFor();
  });
});
