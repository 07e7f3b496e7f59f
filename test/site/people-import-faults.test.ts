import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { press } from '../support/site/keys.ts';
import { mount } from '../support/site/mounted.ts';
import { faultsOf } from '../support/site/sound.ts';
import { desk, visitors } from '../support/site/visitor.ts';

/** The comparison finds three pages of faults, two on each. */
const island = `
  import { render } from 'preact';
  import { ImportPeople } from './src/islands/organisation/import/ImportPeople.tsx';
  import { known } from './test/support/people-list.ts';

  const fault = (row) => ({ row, part: 'team', code: 'which-team', value: '=1+1', says: 'Dit team kan er twee zijn.' });
  const preview = { id: 'i', added: 0, changed: 0, same: 0, ended: 0, newTeams: [], faultyRows: 6 };
  const check = async () => ({ kind: 'ok', value: { ...preview, faults: [fault(2), fault(3)], next: '3' } });
  const faultsAfter = async (_, cursor) => {
    const first = Number(cursor) + 1;
    const items = [fault(first), fault(first + 1)];
    return { kind: 'ok', value: { items, ...(first < 6 && { next: String(first + 1) }) } };
  };
  render(<ImportPeople known={known} check={check} faultsAfter={faultsAfter} />, document.getElementById('island'));
`;

const newVisitor = visitors();
let page: Page;
beforeAll(async () => {
  page = await newVisitor({ viewport: desk });
  await mount(page, island);
});

async function saved(pressing: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), pressing()]);
  return readFileSync(await download.path(), 'utf8');
}

describe('what is wrong with a list', () => {
  test('is a file to take along, also of what the browser found', async () => {
    const list = ['E-mailadres;Functie', 'geen adres;Jurist', 'an@b.nl;=cmd'].join('\r\n');
    await page
      .getByLabel('Kies een bestand')
      .setInputFiles({ name: 'lijst.csv', mimeType: '', buffer: Buffer.from(list) });
    const file = await saved(() => press(page, page.getByRole('button', { name: 'Download alle fouten (CSV)' })));
    expect(file).toContain('2;"E-mailadres";');
    expect(file).toContain(`"'=cmd"`);
  });

  test('is read page by page where the comparison found it', async () => {
    await page
      .getByLabel('Kies een bestand')
      .setInputFiles({ name: 'lijst.csv', mimeType: '', buffer: Buffer.from('E-mailadres\r\nan@b.nl') });
    await press(page, page.getByRole('button', { name: 'Kijk wat er verandert' }));
    await page.getByRole('alert').getByText('op 6 rijen').waitFor();
    await press(page, page.getByRole('button', { name: 'Toon meer fouten' }));
    await page.getByText('Rij 5: Dit team kan er twee zijn.').waitFor();
    expect(await page.getByText('Rij 6:').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('is whole in the file, whatever was shown', async () => {
    const file = await saved(() => press(page, page.getByRole('button', { name: 'Download alle fouten (CSV)' })));
    expect(file.trim().split('\r\n')).toHaveLength(7);
    expect(file).toContain(`7;"Team";"'=1+1";"Dit team kan er twee zijn."`);
    await page.getByText('Rij 7: Dit team kan er twee zijn.').waitFor();
    expect(await page.getByRole('button', { name: 'Toon meer fouten' }).count()).toBe(0);
  });
});
