import { describe, expect, it } from 'vitest';
import { askedCells } from '#domain/taxonomy';
import { readContent } from '../../api/commands/content/read.ts';
import { report } from '../../api/commands/content/report.ts';
import { faultLines } from '../support/content.ts';

describe('content without faults', () => {
  it('the content of this repository has no faults', () => {
    const errors = readContent('.').faults.filter(({ weight }) => weight === 'error');
    expect(report(errors)).toBe('De inhoud heeft geen fouten.');
  });

  it.each(['medewerker', 'beleidsmedewerker', 'klantcontact'])('%s has a placement about just what it asks', (role) => {
    const { content } = readContent('.');
    const sets = Object.values(content?.assessments ?? {}).filter((test) => test.kind === 'placement');
    const set = sets.find((one) => one.role === role) ?? sets.find((one) => one.role === undefined);
    const need = content?.roles[role]?.need;
    expect(set?.cells).toEqual(need && askedCells(need));
  });

  it('the small set that the tests change has no faults', () => {
    expect(faultLines({})).toEqual([]);
  });
});
