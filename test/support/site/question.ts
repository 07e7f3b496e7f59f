import type { Locator, Page } from 'playwright-core';
import { inWords, rightAnswer, type ShownQuestion } from './answer-key.ts';

/** The questions on the page: each is a fieldset with its choices. */
export const questionsOn = (page: Page): Locator => page.getByRole('main').locator('fieldset');

/** Gives the wholly right answer, with the pointer. */
export async function answerRight(question: Locator): Promise<void> {
  const shown = await readQuestion(question);
  const right = rightAnswer(shown);
  if (right.kind === 'ticks') {
    for (const at of right.at) await question.locator('input').nth(at).check();
    return;
  }
  if (right.kind === 'number') return question.getByRole('textbox').fill(right.text);
  if (right.kind === 'targets') {
    // The first choice of a list says to choose.
    for (const [card, target] of right.at.entries())
      await question
        .locator('select')
        .nth(card)
        .selectOption({ index: target + 1 });
    return;
  }
  for (const [place, text] of right.texts.entries()) {
    const { texts } = await readQuestion(question);
    const at = texts.findIndex((one) => inWords(one) === inWords(text));
    const up = question.getByRole('button', { name: raise(texts[at] ?? ''), exact: true });
    for (let moves = at - place; moves > 0; moves--) await up.click();
  }
  await question.getByRole('checkbox', { name: 'Dit is mijn volgorde' }).check();
}

/** Gives an answer without any thought: the first that there is. */
export async function answerSomething(question: Locator): Promise<void> {
  const { kind } = await readQuestion(question);
  if (kind === 'placement') await question.getByRole('combobox').first().selectOption({ index: 1 });
  else if (kind === 'number') await question.getByRole('textbox').fill('1');
  else if (kind === 'order') await question.getByRole('checkbox', { name: 'Dit is mijn volgorde' }).check();
  else await question.getByRole(kind).first().check();
}

/** What of this question is filled in, in words. */
export function givenAnswer(question: Locator): Promise<string> {
  return question.evaluate((fieldset) => {
    const fields = [...fieldset.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    return fields
      .map((field) => {
        if (field instanceof HTMLSelectElement) return field.selectedIndex;
        return field.type === 'text' ? field.value : Number(field.checked);
      })
      .join(' ');
  });
}

/** Reads a question as it stands there. */
export function readQuestion(question: Locator): Promise<ShownQuestion> {
  return question.evaluate((fieldset): ShownQuestion => {
    const all = <E extends Element>(selector: string) => [...fieldset.querySelectorAll<E>(selector)];
    const label = (field: HTMLInputElement | HTMLSelectElement) => field.labels?.[0]?.textContent ?? '';
    const whole = fieldset.closest('.question')?.textContent ?? '';
    const selects = all<HTMLSelectElement>('select');
    const moves = all('button').map((button) => button.getAttribute('aria-label') ?? '');
    const steps = moves
      .filter((name) => name.startsWith('Zet hoger: '))
      .map((name) => name.slice('Zet hoger: '.length));
    if (selects.length > 0) {
      const targets = [...(selects[0]?.options ?? [])].slice(1).map(({ text }) => text);
      return { kind: 'placement', texts: selects.map(label), targets, whole };
    }
    if (steps.length > 0) return { kind: 'order', texts: steps, targets: [], whole };
    const inputs = all<HTMLInputElement>('input');
    if (inputs[0]?.type === 'text') return { kind: 'number', texts: [], targets: [], whole };
    return { kind: inputs[0]?.type === 'radio' ? 'radio' : 'checkbox', texts: inputs.map(label), targets: [], whole };
  });
}

export const raise = (step: string) => `Zet hoger: ${step}`;
