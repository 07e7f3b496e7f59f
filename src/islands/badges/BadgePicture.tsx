import { glyphPaths, outline, pigments } from '#domain/motif';
import { type CellId, cellParts } from '#domain/taxonomy';

interface Props {
  cell: CellId;
  /** Outlines only: the place where this badge will be. */
  empty?: boolean;
  /** The text alternative; without it the picture is decoration. */
  title?: string;
}

/** The badge of a cell: four modules that fill from below, as many as the level is high. */
export function BadgePicture({ cell, empty = false, title }: Props) {
  const { competence, level } = cellParts(cell);
  const { field, figure, ghost } = pigments[competence];
  const modules = glyphPaths(competence).map(({ d, transform }, quadrant) => {
    const colour = quadrant < level ? figure : ghost;
    const paint = empty
      ? { fill: 'none', stroke: outline, 'stroke-width': 1.6 }
      : { fill: colour, stroke: colour, 'stroke-width': 0.6 };
    return <path key={transform} d={d} transform={transform} {...paint} />;
  });
  return (
    <svg
      class={empty ? 'badge-picture badge-picture-empty' : 'badge-picture'}
      viewBox="0 0 100 100"
      role={title ? 'img' : 'presentation'}
      aria-label={title}
      aria-hidden={!title}
    >
      <path
        d={empty ? 'M1 1h98v98H1z' : 'M0 0h100v100H0z'}
        {...(empty ? { fill: 'none', stroke: outline, 'stroke-width': 2, 'stroke-dasharray': '4 4' } : { fill: field })}
      />
      <g transform="translate(10 10) scale(.8)" fill-rule="evenodd">
        {modules.reverse()}
      </g>
    </svg>
  );
}
