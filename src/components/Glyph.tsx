import { glyphPaths } from '#domain/motif';
import type { CompetenceId } from '#domain/taxonomy';

/** The competence's module, drawn four times: its sign beside its name. */
export function Glyph({ competence }: { competence: CompetenceId }) {
  return (
    <svg class="glyph" viewBox="0 0 100 100" aria-hidden="true">
      {glyphPaths(competence).map(({ d, transform }) => (
        <path key={transform} d={d} transform={transform} fill-rule="evenodd" />
      ))}
    </svg>
  );
}
