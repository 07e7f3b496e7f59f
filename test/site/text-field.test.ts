import { expect, test } from 'vitest';
import { mount } from '../support/site/mounted.ts';
import { visitors } from '../support/site/visitor.ts';

const newVisitor = visitors();

const field = `
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { TextField } from './src/islands/shared/TextField.tsx';
function Remark() {
  const [value, put] = useState('');
  return <TextField id="remark" text={{ label: 'Opmerking' }} value={value} put={put} long most={2000} />;
}
render(<Remark />, document.getElementById('island'));`;

test('a text that is too long stays whole, and its field says how long it is', async () => {
  const page = await newVisitor();
  await mount(page, field);
  const remark = page.getByLabel('Opmerking');
  await remark.fill('a'.repeat(2001));
  expect(await remark.inputValue()).toHaveLength(2001);
  await page.getByText('Gebruik hoogstens 2.000 tekens. Dit zijn er 2.001.').waitFor();
  expect(await remark.getAttribute('aria-invalid')).toBe('true');
  await remark.fill('a'.repeat(2000));
  expect(await remark.getAttribute('aria-invalid')).toBe('false');
  await page.context().close();
});
