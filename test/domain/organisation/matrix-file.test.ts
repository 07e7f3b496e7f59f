import { expect, it } from 'vitest';
import { matrixRows } from '#domain/organisation/matrix-file';
import { perCompetence } from '#domain/taxonomy';

const names = perCompetence((competence) => competence);
const counted = { people: 20, complete: 4, underWay: 6, notBegun: 10, expiring: 0, toRenew: 0 };

it('a file of the matrix says no more of a group that is too small than the screen', () => {
  const competences = { gebruiken: { asked: 20, met: 8, expiring: 0 } };
  const [head, small, whole] = matrixRows(
    {
      teams: [{ name: 'Balie', people: 3, competences }],
      whole: { name: 'Dienst', people: 23, counted, competences },
    },
    names,
  );
  const cell = (row: typeof head, column: string) => row?.[head?.indexOf(column) ?? -1];
  expect([small?.slice(0, 2), small?.slice(2).join('')]).toEqual([['Balie', 3], '']);
  expect(
    ['Mensen', 'gebruiken: op peil', 'recht: op peil', 'Geteld', 'Alles op peil'].map((one) => cell(whole, one)),
  ).toEqual([23, 8, '', 20, 4]);
});
