import type { ItemStatistics } from '#domain/item-statistics';
import { itemText } from '../../text/item-statistics.ts';

const { figures: text, percent, correlation } = itemText;
interface Props {
  statistics: Exclude<ItemStatistics, { kind: 'too-few' }>;
  floor: number;
}

/** The figures of a question, each with what it is to be compared with. */
export function Figures({ statistics, floor }: Props) {
  const { answers, right, omitted } = statistics;
  const full = statistics.kind === 'full' ? statistics : undefined;
  const share = (part: number) => text.ofAnswers(percent(part / answers));
  return (
    <dl class="item-figures">
      <Figure name={text.answers} value={String(answers)} />
      {full && <Figure name={text.facility} value={percent(full.facility)} beside={text.floor(percent(floor))} />}
      {full && (
        <Figure
          name={text.discrimination}
          value={full.discrimination ? correlation(full.discrimination.value) : '–'}
          beside={
            full.discrimination
              ? text.interval(correlation(full.discrimination.low), correlation(full.discrimination.high))
              : text.flat
          }
        />
      )}
      {right !== undefined && <Figure name={text.right} value={String(right)} beside={share(right)} />}
      {omitted !== undefined && <Figure name={text.omitted} value={String(omitted)} beside={share(omitted)} />}
    </dl>
  );
}

function Figure({ name, value, beside }: { name: string; value: string; beside?: string }) {
  return (
    <div>
      <dt class="small quiet">{name}</dt>
      <dd>
        <span class="figure">{value}</span>
        {beside && <p class="small">{beside}</p>}
      </dd>
    </div>
  );
}
