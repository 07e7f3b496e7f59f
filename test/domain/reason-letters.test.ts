import { expect, test } from 'vitest';
import { letteredReasons } from '../../src/domain/reason-letters.ts';
import { requiredLevels, type Situation } from '../../src/domain/requirement.ts';
import { situation, taxonomy } from '../support/taxonomy.ts';

function lettered(from: Situation) {
  const requirement = requiredLevels(taxonomy, from);
  if (requirement.kind === 'prohibited') throw new Error('This situation has levels.');
  return letteredReasons(requirement.reasons);
}

test('roles come before functions, and functions before applications', () => {
  const { list } = lettered(
    situation(['behandelaar'], { agent: ['owner'] }, { overlays: [{ overlay: 'ai-champion' }] }),
  );
  expect(list.map(({ letter, kind, id }) => [letter, kind, id])).toEqual([
    ['A', 'role', 'behandelaar'],
    ['B', 'overlay', 'ai-champion'],
    ['C', 'application', 'agent'],
  ]);
});

test('a level shows the letters of all that reach it', () => {
  const { letters } = lettered(situation(['behandelaar'], { risicomodel: ['decider'] }));
  expect(letters.begrijpen).toEqual(['A']);
  expect(letters.recht).toEqual(['A', 'B']);
  expect(letters.mensen).toEqual(['B']);
  expect(letters.bouwen).toEqual([]);
});

test('an application keeps its rules apart, each with what it asks', () => {
  const { list } = lettered(situation(['medewerker'], { assistent: [] }));
  expect(list[1]?.parts.map(({ because, asks }) => [because, asks.map(({ competence }) => competence)])).toEqual([
    ['regel generative geldt', ['gebruiken', 'beoordelen']],
    ['regel personal-data geldt', ['gebruiken', 'recht']],
  ]);
});

test('what asks nothing gets no letter', () => {
  const { list } = lettered(situation(['medewerker'], { stijlcontrole: [] }));
  expect(list.map(({ id }) => id)).toEqual(['medewerker']);
});
