import type { Part } from '#domain/people-import/fault';
import type { PersonRow } from '#domain/people-import/people';
import type { Browser } from './app.ts';

const everyPart: Part[] = ['address', 'name', 'team', 'roles', 'overlays', 'applications'];

export const person = (row: number, address: string, more: Partial<PersonRow> = {}): PersonRow => ({
  row,
  address,
  team: [],
  roles: [],
  overlays: [],
  applications: [],
  ...more,
});

interface Options {
  told?: Part[];
  endOthers?: boolean;
  parts?: number;
}

/** A list that was sent in parts, with its preview; confirm does what the preview says. */
export async function importOf(
  hr: Browser,
  { path }: { path: string },
  people: readonly PersonRow[],
  { told = everyPart, endOthers = false, parts = 2 }: Options = {},
) {
  const begun = await hr.post(`${path}/people-imports`, { told, people: people.length, endOthers });
  const address = `${path}/people-imports/${begun.body.id}`;
  const each = Math.ceil(people.length / parts);
  for (let part = 1; (part - 1) * each < people.length; part += 1)
    await hr.put(`${address}/parts/${part}`, { people: people.slice((part - 1) * each, part * each) });
  const preview = await hr.get(address);
  const { added, changed, same, ended } = preview.body;
  const confirm = () => hr.post(`${address}/confirmation`, { added, changed, same, ended });
  return { path: address, preview, confirm };
}
