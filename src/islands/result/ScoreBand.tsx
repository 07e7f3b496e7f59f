import { points } from '../../text/pass-rule.ts';
import { band, resultText } from '../../text/result.ts';

interface Props {
  score: number;
  standardError: number;
  /** From where it is attained, 0 to 1. */
  cut: number;
}
const left = 6;
const width = 308;
const x = (at: number) => left + (at / 100) * width;

/** Where the score lies, how sure that is, and where the cut is. The sentence beside it says the same. */
export function ScoreBand({ score, standardError, cut }: Props) {
  const { low, high } = band(score, standardError);
  return (
    <svg class="score-band" viewBox="0 0 320 72" aria-hidden="true">
      <path class="band-line" d={`M${left} 38H${left + width}`} />
      <path class="band-field" d={`M${x(low)} 27H${Math.max(x(high), x(low) + 4)}v22H${x(low)}z`} />
      <path class="band-cut" d={`M${x(points(cut))} 20V56`} />
      <path class="band-score" d={`M${x(points(score))} 31l6 7-6 7-6-7z`} />
      <text x={x(points(cut))} y="14" text-anchor={points(cut) > 85 ? 'end' : 'middle'}>
        {resultText.band.cut(points(cut))}
      </text>
      <text x={left} y="68">
        0
      </text>
      {(high <= 86 || high === 100) && (
        <text x={left + width} y="68" text-anchor="end">
          100
        </text>
      )}
      {low > 6 && (
        <text x={x(low)} y="68" text-anchor={high - low < 10 ? 'end' : 'middle'}>
          {low}
        </text>
      )}
      {high > 8 && high < 100 && high > low && (
        <text x={x(high)} y="68" text-anchor={high - low < 10 ? 'start' : 'middle'}>
          {high}
        </text>
      )}
    </svg>
  );
}
