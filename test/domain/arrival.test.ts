import { expect, test } from 'vitest';
import { arrival } from '../../src/domain/arrival.ts';
import { situation, taxonomy } from '../support/taxonomy.ts';

const nobody = situation([]);
const officer = situation(['behandelaar'], { assistent: [] });
const at = (search: string, hash = '') => ({ search, hash });

test('without anything in the address nothing happens', () => {
  expect(arrival(taxonomy, officer, at(''))).toEqual({ kind: 'nothing' });
});

test('a role that was picked elsewhere starts an empty profile', () => {
  expect(arrival(taxonomy, nobody, at('?rol=behandelaar'))).toEqual({
    kind: 'take',
    situation: situation(['behandelaar']),
    removed: [],
  });
});

test('a second role asks first', () => {
  expect(arrival(taxonomy, officer, at('?rol=medewerker'))).toEqual({ kind: 'ask-role', role: 'medewerker' });
});

test('a role that the profile already has changes nothing', () => {
  expect(arrival(taxonomy, officer, at('?rol=behandelaar'))).toEqual({ kind: 'nothing' });
});

test('a role that does not exist is named', () => {
  expect(arrival(taxonomy, officer, at('?rol=koning'))).toEqual({
    kind: 'take',
    situation: officer,
    removed: ['koning'],
  });
});

test('a shared link fills an empty profile', () => {
  const arrived = arrival(taxonomy, nobody, at('', '#rol=behandelaar&ai=assistent'));
  expect(arrived).toEqual({ kind: 'take', situation: officer, removed: [] });
});

test('a shared link never replaces another profile unasked', () => {
  const arrived = arrival(taxonomy, officer, at('', '#rol=medewerker'));
  expect(arrived).toEqual({ kind: 'ask-link', situation: situation(['medewerker']), removed: [] });
});

test('a link to the same profile does not ask', () => {
  expect(arrival(taxonomy, officer, at('', '#rol=behandelaar&ai=assistent')).kind).toBe('take');
});

test('a link of which nothing exists any more leaves the profile alone', () => {
  expect(arrival(taxonomy, officer, at('', '#rol=koning'))).toEqual({
    kind: 'take',
    situation: officer,
    removed: ['koning'],
  });
});
