import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relations } from '#domain/application';
import { type Requirement, requiredLevels, type Situation } from '#domain/requirement';
import { atLeast, competenceIds } from '#domain/taxonomy';
import { readContent } from '../../api/commands/content/read.ts';
import { taxonomy as small } from '../support/taxonomy.ts';

const { content: own } = readContent('.');
if (!own) throw new Error('expected the content of this repository');

const lowering = { reason: 'alleen spelling', decidedOn: '2026-11-02' };

/** Every combination of roles, overlays and applications that the taxonomy knows. */
function situationsOf(taxonomy: typeof small): fc.Arbitrary<Situation> {
  const use = fc.record({
    application: fc.constantFrom(...Object.keys(taxonomy.applications)),
    relations: fc.uniqueArray(fc.constantFrom(...relations), { minLength: 1, maxLength: 3 }),
  });
  const overlayUse = fc.record({
    overlay: fc.constantFrom(...Object.keys(taxonomy.overlays)),
    taught: fc.dictionary(fc.constantFrom(...competenceIds), fc.constantFrom(0, 1, 2, 3, 4)),
  });
  return fc.record({
    roles: fc.array(fc.constantFrom(...Object.keys(taxonomy.roles)), { maxLength: 3 }),
    overlays: fc.array(overlayUse, { maxLength: 2 }),
    applications: fc.array(use, { maxLength: 3 }),
  });
}

/** Prohibited stands above every need. */
function neverLess(more: Requirement, than: Requirement): boolean {
  if (more.kind === 'prohibited') return true;
  return than.kind === 'need' && atLeast(more.need, than.need);
}

describe.each([
  { whose: 'a small taxonomy', taxonomy: small },
  { whose: 'the taxonomy of this repository', taxonomy: own },
])('required levels of $whose, for any situation', ({ taxonomy }) => {
  const asked = (situation: Situation) => requiredLevels(taxonomy, situation);
  function property(check: (situation: Situation, more: Situation) => void): void {
    fc.assert(fc.property(situationsOf(taxonomy), situationsOf(taxonomy), check), { numRuns: 300 });
  }

  it('adding roles, overlays, applications or relations never lowers a need', () => {
    property((one, other) => {
      const both: Situation = {
        roles: [...one.roles, ...other.roles],
        overlays: [...one.overlays, ...other.overlays],
        applications: [...one.applications, ...other.applications],
      };
      expect(neverLess(asked(both), asked(one))).toBe(true);
    });
  });

  it('the order in which things are named makes no difference', () => {
    property(({ roles, overlays, applications }) => {
      const backwards = {
        roles: roles.toReversed(),
        overlays: overlays.toReversed(),
        applications: applications.toReversed().map((used) => ({ ...used, relations: used.relations.toReversed() })),
      };
      expect(asked(backwards)).toEqual(asked({ roles, overlays, applications }));
    });
  });

  it('naming everything twice makes no difference', () => {
    property(({ roles, overlays, applications }) => {
      const twice = {
        roles: [...roles, ...roles],
        overlays: [...overlays, ...overlays],
        applications: [...applications, ...applications],
      };
      expect(asked(twice)).toEqual(asked({ roles, overlays, applications }));
    });
  });

  it('every level lies between 0 and 4, and has a reason that reaches it', () => {
    property((situation) => {
      const requirement = asked(situation);
      if (requirement.kind === 'prohibited') return;
      for (const competence of competenceIds) {
        const level = requirement.need[competence];
        expect([0, 1, 2, 3, 4]).toContain(level);
        const reached = requirement.reasons[competence].map((reason) => reason.level);
        expect(reached[0] ?? 0).toBe(level);
        expect(reached).toEqual(reached.toSorted((one, other) => other - one));
      }
    });
  });

  it('a recorded lowering never asks more, and never takes away what applications or overlays ask', () => {
    property((situation) => {
      const lowered = asked({ ...situation, lowering });
      expect(neverLess(asked(situation), lowered)).toBe(true);
      expect(neverLess(lowered, asked({ ...situation, roles: [] }))).toBe(true);
    });
  });
});
