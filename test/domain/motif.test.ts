import { describe, expect, it } from 'vitest';
import { badgeSvg, coverSvg, glyphPaths, pigments } from '#domain/motif';
import { muralSvg, roleBadgeSvg } from '#domain/mural';
import { attainableLevels, competenceIds, hasCell, type LevelVector, noLevels } from '#domain/taxonomy';

const behandelaar: LevelVector = {
  begrijpen: 2,
  gebruiken: 2,
  beoordelen: 2,
  recht: 2,
  mensen: 3,
  organiseren: 2,
  bouwen: 0,
};
const count = (text: string, part: string) => text.split(part).length - 1;

const everyDrawing = [
  ...competenceIds.flatMap((id) =>
    attainableLevels
      .filter((level) => hasCell(id, level))
      .flatMap((level) => [badgeSvg(id, level), coverSvg(id, level)]),
  ),
  roleBadgeSvg(behandelaar),
  muralSvg(behandelaar, noLevels, { person: 'bouwen', ground: false }),
];

describe('the motif', () => {
  it.each(attainableLevels)('fills as many modules of a badge as the level is high: %i', (level) => {
    const drawn = badgeSvg('beoordelen', level);
    expect(count(drawn, `fill="${pigments.beoordelen.figure}"`)).toBe(level);
    expect(count(drawn, `fill="${pigments.beoordelen.ghost}"`)).toBe(4 - level);
  });

  it('fills from below: at level 1 only the bottom left module', () => {
    expect(badgeSvg('begrijpen', 1)).toMatch(/rotate\(270 50 50\)" fill="#10261f"/);
  });

  it('keeps people upright', () => {
    expect(badgeSvg('mensen', 4)).not.toContain('rotate');
    expect(coverSvg('mensen', 4)).not.toContain('rotate');
  });

  it('makes the sign of a competence of one module in four places', () => {
    const sign = glyphPaths('recht');
    expect(new Set(sign.map(({ d }) => d)).size).toBe(1);
    expect(new Set(sign.map(({ transform }) => transform)).size).toBe(4);
  });

  it('draws a role as one house per competence, as high as its level', () => {
    expect(count(roleBadgeSvg(behandelaar), 'h12v18h-12z')).toBe(13);
  });

  it('gives every role its own outline in the mural', () => {
    expect(muralSvg(behandelaar, behandelaar)).toContain(
      'M0 400V200H100V200H200V200H300V200H400V100H500V200H600V400H700V400',
    );
  });

  it('ends the water line after the last column that asks something, when there is no ground', () => {
    expect(muralSvg(behandelaar, noLevels, { ground: false })).toContain('V200H600V400" class="m-level"');
    expect(muralSvg(noLevels, noLevels, { ground: false })).toContain('d="M0 400V400"');
  });

  it('colours what is held and leaves open what is still to learn', () => {
    const drawn = muralSvg(behandelaar, { ...noLevels, mensen: 2 });
    expect(count(drawn, `fill="${pigments.mensen.field}"`)).toBe(2);
    expect(count(drawn, 'class="m-open"')).toBe(11);
  });

  it('has a text alternative or is decoration', () => {
    expect(badgeSvg('recht', 2, { title: 'Recht "en" <verantwoording>' })).toContain(
      'role="img" aria-label="Recht &#34;en&#34; &#60;verantwoording&#62;"',
    );
    expect(badgeSvg('recht', 2)).toContain('aria-hidden="true"');
  });

  it('keeps its proportions at any size', () => {
    expect(coverSvg('recht', 2, { size: 64 })).toContain('width="256" height="64"');
  });

  it('never uses a style attribute, which the content security policy forbids', () => {
    for (const drawn of everyDrawing) expect(drawn).not.toMatch(/style=|<style/);
  });
});
