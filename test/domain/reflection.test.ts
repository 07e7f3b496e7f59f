import { describe, expect, it } from 'vitest';
import { reflectedLevels } from '#domain/reflection';
import { noLevels } from '#domain/taxonomy';
import { taxonomy } from '../support/taxonomy.ts';

const reflected = (answers: Parameters<typeof reflectedLevels>[1]) => reflectedLevels(taxonomy.competences, answers);

describe('how someone sees themselves', () => {
  it('is nothing where nothing was answered', () => {
    expect(reflected({})).toEqual(noLevels);
  });

  it('reaches a level with yes, or yes and a little', () => {
    expect(reflected({ 'recht-1': [2, 2], 'mensen-1': [2, 1] })).toEqual({ ...noLevels, recht: 1, mensen: 1 });
  });

  it('does not reach a level with a little and a little, or with a no', () => {
    expect(reflected({ 'recht-1': [1, 1], 'mensen-1': [2, 0] })).toEqual(noLevels);
  });

  it('climbs only as far as each level below is reached', () => {
    const answers = { 'recht-1': [2, 2], 'recht-2': [2, 2], 'recht-3': [0, 0], 'recht-4': [2, 2], 'mensen-2': [2, 2] };
    expect(reflected(answers)).toEqual({ ...noLevels, recht: 2 });
  });

  it('does not count a cell that is half answered', () => {
    expect(reflected({ 'recht-1': [2] }).recht).toBe(0);
  });

  it('begins at level 2 where level 1 does not exist, and ends at level 4', () => {
    const answers = { 'bouwen-2': [2, 2], 'bouwen-3': [2, 2], 'bouwen-4': [2, 2] };
    expect(reflected(answers).bouwen).toBe(4);
  });
});
