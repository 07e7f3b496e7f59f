import type { Deps } from '../../context.ts';
import { RuleBroken } from '../../errors.ts';

/** Refuses a theme of which this site has no stylesheet. */
export function refuseUnknownTheme({ themes }: Pick<Deps, 'themes'>, { theme }: { theme?: string | undefined }): void {
  if (theme === undefined || themes.includes(theme)) return;
  const detail = `Er is geen thema dat ${theme} heet. Kies uit: ${themes.join(', ')}.`;
  throw new RuleBroken('bad-input', detail, { faults: [{ field: 'theme', detail }] });
}
