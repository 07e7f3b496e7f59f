import { expect, it } from 'vitest';
import { likelyOrganisation, organisationsIn } from '#domain/algorithm-register/organisations';
import { entry } from '../../support/registered-application.ts';

const found = organisationsIn([
  entry('1', { organisation: 'Waterschap Voorbeeld' }),
  entry('2'),
  entry('3', { organisation: undefined }),
  entry('4'),
]);

it('whose algorithms a file holds is told in alphabetical order', () => {
  expect(found).toEqual([
    { name: 'Gemeente Voorbeeldstad', count: 2 },
    { name: 'Waterschap Voorbeeld', count: 1 },
    { count: 1 },
  ]);
});

it('the organisation is known by its name, or because it is the only one', () => {
  expect(likelyOrganisation(found, 'gemeente voorbeeldstad ')?.count).toBe(2);
  expect(likelyOrganisation(found, 'Gemeente Anders')).toBeUndefined();
  expect(likelyOrganisation(found.slice(0, 1), 'Gemeente Anders')?.name).toBe('Gemeente Voorbeeldstad');
});
