import { type Flag, flagKinds } from '#domain/item-statistics';
import type { ItemVersion } from '../../client/item-statistics.ts';
import { itemText as text } from '../../text/item-statistics.ts';
import { Line } from '../text/Markdown.tsx';

/** What stands out, each kind once, with the choices that it is about and what one can do. */
export function Flags({ flags, item }: { flags: readonly Flag[]; item: ItemVersion['item'] }) {
  const kinds = flagKinds.filter((kind) => flags.some((flag) => flag.kind === kind));
  return (
    <div>
      <h3>{text.flagsTitle}</h3>
      {kinds.length === 0 && <p>{text.noFlags}</p>}
      <ul class="item-flags">
        {kinds.map((kind) => {
          const choices = flags.flatMap((flag) => (flag.kind === kind && flag.choice ? [flag.choice] : []));
          return (
            <li key={kind}>
              <p>
                <b>{text.flags[kind]}</b>
              </p>
              {choices.length > 0 && (
                <ul>
                  {choices.map(({ part, target }) => (
                    <li key={`${part}/${target}`}>
                      <Line text={item.parts[part]?.text ?? ''} />
                      {target !== null && ` (${text.table.placed(item.targets[target] ?? '')})`}
                    </li>
                  ))}
                </ul>
              )}
              <p class="quiet">{text.advice[kind]}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
