import { describe, expect, it } from 'vitest';
import { requiredLevels, shownCodes } from '#domain/requirement';
import {
  cellIds,
  cellParts,
  cellsUpTo,
  competenceIds,
  governmentCodes,
  type LevelName,
  levelNames,
} from '#domain/taxonomy';
import { readContent } from '../../api/commands/content/read.ts';

const { content } = readContent('.');
if (!content) throw new Error('expected the content of this repository');
const { competences, roles } = content;

const codesUpTo = (level: LevelName) =>
  governmentCodes.slice(0, 4 * (Object.values<string>(levelNames).indexOf(level) + 1));

describe('the crosswalk to the government codes', () => {
  it('covers per cell the codes of the taxonomy document, section 5', () => {
    const table = {
      begrijpen: 'Bt1 | Bm1 | Vl1 | Ex1',
      gebruiken: 'Bt3 | Bm3 | Vl3 | Ex3',
      beoordelen: 'Bt4 | Bm3 | Vl3 | Ex3',
      recht: 'Bt4 | Bm4 | Vl4 | Ex4',
      mensen: 'Bt4 | Bm4 | Vl4 | Ex4',
      organiseren: 'Bt2 | Bm2 | Vl2 | Ex2',
      bouwen: 'Bm1 | Vl1 Vl2 | Ex1 Ex2 Ex3',
    };
    const covered = competenceIds.map((id) => [
      id,
      cellIds
        .filter((cell) => cellParts(cell).competence === id)
        .map((cell) => competences[id].levels[cellParts(cell).level]?.covers.join(' '))
        .join(' | '),
    ]);
    expect(Object.fromEntries(covered)).toEqual(table);
  });

  it.each(Object.entries(roles))(
    'who meets the profile of %s shows every code up to its government level',
    (_, role) => {
      const attained = competenceIds.flatMap((id) => cellsUpTo(id, role.need[id]));
      expect(shownCodes(competences, attained)).toEqual(
        expect.arrayContaining(codesUpTo(role.governmentLevel ?? 'Bewust')),
      );
    },
  );
});

describe('the real taxonomy', () => {
  const situation = (role: string, application: string, relations: ('user' | 'overseer' | 'decider')[]) => ({
    roles: [role],
    overlays: [],
    applications: [{ application, relations }],
  });

  it('asks of who processes cases with decision support what the document asks', () => {
    const requirement = requiredLevels(content, situation('behandelaar', 'beslisondersteuning', ['user', 'decider']));
    expect(requirement).toMatchObject({ kind: 'need', need: { recht: 2, mensen: 3, gebruiken: 2 } });
  });

  it('makes human oversight mandatory for who oversees a fraud-risk model, and adds one for its autonomy', () => {
    const requirement = requiredLevels(content, situation('medewerker', 'risicomodel-fraude', ['overseer']));
    expect(requirement).toMatchObject({ kind: 'need', overlays: ['menselijk-toezicht'], need: { beoordelen: 4 } });
  });

  it('stops at emotion recognition of staff', () => {
    const requirement = requiredLevels(content, situation('hr-adviseur', 'emotieherkenning-personeel', ['user']));
    expect(requirement).toMatchObject({ kind: 'prohibited', article: 'artikel 5 AI-verordening' });
  });
});
