import { expect, test } from 'vitest';
import { repairSituation, type Situation } from '../../src/domain/requirement.ts';
import { readSituationFragment, situationFragment } from '../../src/domain/situation-link.ts';
import { taxonomy } from '../support/taxonomy.ts';

const full: Situation = {
  roles: ['behandelaar', 'medewerker'],
  overlays: [{ overlay: 'ai-champion' }, { overlay: 'trainer', taught: { recht: 2, bouwen: 3 } }],
  applications: [
    { application: 'assistent', relations: [] },
    { application: 'agent', relations: ['user', 'owner'] },
  ],
};

test('a link says in words what was chosen', () => {
  expect(situationFragment(full)).toBe(
    'rol=behandelaar&rol=medewerker&functie=ai-champion&functie=trainer:recht-2.bouwen-3&ai=assistent&ai=agent:user.owner',
  );
});

test('a situation comes out of a link as it went in', () => {
  const read = readSituationFragment(`#${situationFragment(full)}`);
  expect(repairSituation(taxonomy, read)).toEqual({ situation: full, removed: [] });
});

test('a fragment of another kind holds no situation', () => {
  expect(readSituationFragment('')).toBeUndefined();
  expect(readSituationFragment('#inhoud')).toBeUndefined();
});

test('what a tampered link invents is left out', () => {
  const read = readSituationFragment('#rol=koning&rol=medewerker&functie=trainer:recht-9.toveren-1&ai=agent:baas');
  expect(repairSituation(taxonomy, read)).toEqual({
    situation: {
      roles: ['medewerker'],
      overlays: [{ overlay: 'trainer' }],
      applications: [{ application: 'agent', relations: [] }],
    },
    removed: ['koning'],
  });
});
