import { columnOf } from '#domain/organisation/published/columns';
import type { PublishedCell } from '#domain/organisation/published/publish-month';

/** A year. */
export const mostColumns = 12;

const [step, wide, high] = [10, 8, 40];

/** A column a month, filled from below as water in a lock. The table beside it says the same. */
export function TrendColumns({ cells }: { cells: readonly PublishedCell[] }) {
  return (
    <svg class="trend-columns" viewBox={`-1 -1 ${mostColumns * step} ${high + 2}`} aria-hidden="true">
      {cells.map((cell, at) => {
        const column = columnOf(cell);
        const x = at * step;
        if (!column) return <path key={x} class="none" d={`M${x} ${high}h${wide}`} />;
        const [sure, both] = [column.sure, column.sure + column.maybe].map((percent) => (percent / 100) * high);
        return (
          <g key={x}>
            <rect class="maybe" x={x} y={high - (both ?? 0)} width={wide} height={both} />
            <rect class="met" x={x} y={high - (sure ?? 0)} width={wide} height={sure} />
            <rect class="edge" x={x} y="0" width={wide} height={high} />
          </g>
        );
      })}
    </svg>
  );
}
