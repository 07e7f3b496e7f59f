import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memberHeadings, memberRow, teamPaths } from '#domain/organisation/people-file';
import { withParents } from '#domain/organisation/team-tree';
import { recognisedColumns } from '#domain/people-import/columns';
import { readPeople } from '#domain/people-import/read-people';
import { csvFile } from '#domain/table/csv-file';
import { csvRows } from '#domain/table/csv-rows';
import { known } from '../../support/people-list.ts';

/** Teams with every sign that a file or a formula is made of. */
const teams = [
  { id: 'r', name: 'Ruimte' },
  { id: 'v', name: 'Werk/Inkomen', parent: 'r' },
  { id: 'f', name: '=SOM(A1)' },
  { id: 'b', name: 'Balie; "Zuid", Noord', parent: 'f' },
  { id: 'm', name: '-5' },
  { id: 'n', name: 'Zorg/Jeugd' },
];
const names = new Map(teams.map(({ id, name }) => [id, name]));
const pathNames = (id: string) =>
  withParents(teams, id)
    .map((one) => names.get(one) ?? '')
    .reverse();

const statuses = ['active', 'invited', 'asked', 'ended'] as const;
const member = fc.record({
  name: fc.constantFrom('', 'An', '=HYPERLINK("x")', '@Bo', 'Jo "de" Vries; jr.', '+31 6', "'s Gravesande", '-5'),
  team: fc.option(fc.constantFrom(...teams.map(({ id }) => id)), { nil: undefined }),
  status: fc.constantFrom(...statuses),
  roles: fc.subarray([{ role: 'hr' as const }, { role: 'auditor' as const }]),
});
const list = fc
  .array(member, { minLength: 1, maxLength: 12 })
  .map((members) => members.map((one, at) => ({ ...one, address: `lid${at}@v.example` })));

it('a list that was exported is read back as it was, without who has left', () => {
  fc.assert(
    fc.property(list, (members) => {
      const paths = teamPaths(teams);
      const file = csvFile([Object.values(memberHeadings), ...members.map((one) => memberRow(one, paths))]);
      const read = csvRows(file.slice(1));
      if (read.kind !== 'rows') return expect.unreachable();
      const rows = read.rows.filter((row) => row.join('') !== '');
      const { people, faults, told, leftRows } = readPeople(rows, recognisedColumns(rows), {
        ...known,
        teams: teams.map(({ id }) => pathNames(id)),
      });
      const staying = members.filter(({ status }) => status !== 'ended');
      expect(faults).toEqual([]);
      expect(leftRows).toBe(members.length - staying.length);
      expect([...told].sort()).toEqual(['address', 'name', 'team']);
      expect(people.map(({ address, name = '', team }) => ({ address, name, team }))).toEqual(
        staying.map(({ address, name, team }) => ({ address, name, team: team ? pathNames(team) : [] })),
      );
    }),
  );
});
