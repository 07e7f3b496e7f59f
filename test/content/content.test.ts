import { describe, expect, it } from 'vitest';
import { readContent } from '../../api/commands/content/read.ts';
import { report } from '../../api/commands/content/report.ts';
import { faultLines } from '../support/content.ts';

describe('content without faults', () => {
  it('the content of this repository has no faults', () => {
    const errors = readContent('.').faults.filter(({ weight }) => weight === 'error');
    expect(report(errors)).toBe('De inhoud heeft geen fouten.');
  });

  it('the small set that the tests change has no faults', () => {
    expect(faultLines({})).toEqual([]);
  });
});
