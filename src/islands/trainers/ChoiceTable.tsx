import type { ItemVersion } from '../../client/item-statistics.ts';
import { itemText } from '../../text/item-statistics.ts';
import { Line } from '../text/Markdown.tsx';

const { table: text, percent } = itemText;

/** Every choice with its rationale, and where there are enough answers how often it was made and by whom. */
export function ChoiceTable({ item, statistics }: Pick<ItemVersion, 'item' | 'statistics'>) {
  const full = statistics.kind === 'full' ? statistics : undefined;
  const rows = item.choices
    .map((choice) => ({
      ...choice,
      ...full?.choices.find(({ part, target }) => part === choice.part && target === choice.target),
    }))
    .filter(({ target, right, chosen = 0 }) => target === null || right || chosen > 0);

  return (
    <div>
      <table class="utrecht-table utrecht-table--html-table items-table">
        <thead>
          <tr>
            <th scope="col">{text.choice}</th>
            {full && <Column name={text.chosen} />}
            {full && <Column name={text.rest} />}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, target, right, chosen, meanRest }) => (
            <tr key={`${part}/${target}`}>
              <th scope="row" class={right ? 'choice-right' : undefined}>
                <Line text={item.parts[part]?.text ?? ''} />
                {target !== null && <span>{text.placed(item.targets[target] ?? '')}</span>}
                {right && <b class="small">{text.right}</b>}
                {(right || target === null) && (
                  <span class="small quiet">
                    <Line text={item.parts[part]?.rationale ?? ''} />
                  </span>
                )}
              </th>
              {full && (
                <td class="number" data-label={text.chosen}>
                  {chosen === undefined ? '–' : `${chosen} (${percent(chosen / full.answers)})`}
                </td>
              )}
              {full && (
                <td class="number" data-label={text.rest}>
                  {meanRest === undefined ? '–' : percent(meanRest)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {full && <p class="small quiet under-table">{text.restHint}</p>}
    </div>
  );
}

function Column({ name }: { name: string }) {
  return (
    <th scope="col" class="number">
      {name}
    </th>
  );
}
