import '../styles/item-statistics.css';
import { oneItem } from '../client/item-statistics.ts';
import { useAnswer } from '../islands/shared/use-answer.ts';
import { Figures } from '../islands/trainers/Figures.tsx';
import { Flags } from '../islands/trainers/Flags.tsx';
import { SimulatedNotice } from '../islands/trainers/SimulatedNotice.tsx';
import { itemText } from '../text/item-statistics.ts';
import { workbenchText as text } from './text.ts';

/** How the newest version does, where a server with answers runs beside the workbench and a trainer is signed in. */
export function ItemAside({ id }: { id: string }) {
  const { answer } = useAnswer(() => oneItem(id));
  const newest = answer?.kind === 'ok' ? answer.value?.versions[0] : undefined;
  if (!answer) return <p role="status">{itemText.loading}</p>;
  if (!newest) return <p>{text.noStatistics}</p>;
  const { statistics, simulated, floor, item } = newest;
  if (statistics.kind === 'too-few') return <p>{itemText.tooFew}</p>;
  return (
    <div class="stack">
      <SimulatedNotice some={simulated} all={statistics.answers} />
      <Figures statistics={statistics} floor={floor} />
      {statistics.kind === 'full' && <Flags flags={statistics.flags} item={item} />}
    </div>
  );
}
