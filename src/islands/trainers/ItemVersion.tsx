import type { ItemVersion as Version } from '../../client/item-statistics.ts';
import { itemText as text } from '../../text/item-statistics.ts';
import { Markdown } from '../text/Markdown.tsx';
import { ChoiceTable } from './ChoiceTable.tsx';
import { Figures } from './Figures.tsx';
import { Flags } from './Flags.tsx';
import { SimulatedNotice } from './SimulatedNotice.tsx';

/** One version: its figures, what stands out, what was chosen, and the text with key and rationales. */
export function ItemVersion({ version: { item, floor, simulated, statistics } }: { version: Version }) {
  return (
    <section class="section item-version" aria-label={text.version(item.version)}>
      <h2>
        {text.version(item.version).replace(/^v/, 'V')}{' '}
        <span class="quiet medium">
          {text.kinds[item.kind]}, {text.statuses[item.status]}
        </span>
      </h2>
      {statistics.kind !== 'too-few' && <SimulatedNotice some={simulated} all={statistics.answers} />}
      {statistics.kind === 'too-few' && <p>{text.tooFew}</p>}
      {statistics.kind === 'counts' && <p>{text.counts}</p>}
      {statistics.kind !== 'too-few' && <Figures statistics={statistics} floor={floor} />}
      {statistics.kind === 'full' && <Flags flags={statistics.flags} item={item} />}
      <div class="stack measure">
        <h3>{text.key}</h3>
        <Markdown text={item.stem} />
      </div>
      <ChoiceTable item={item} statistics={statistics} />
    </section>
  );
}
