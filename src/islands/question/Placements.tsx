import type { Choice } from '#domain/question';
import { questionText as text } from '../../text/question.ts';
import { Line } from '../text/Markdown.tsx';

interface Props {
  name: string;
  cards: readonly Choice[];
  targets: readonly Choice[];
  placements: Readonly<Record<string, string>>;
  onPlace(card: string, target: string): void;
}

/** A select per card. The targets stand above in full, for a closed select shows only the beginning of a long one. */
export function Placements({ name, cards, targets, placements, onPlace }: Props) {
  const letter = (at: number) => String.fromCharCode(65 + at);
  return (
    <div class="placements">
      <div class="targets">
        <p class="small quiet" id={`${name}-targets`}>
          {text.targets}
        </p>
        <ul class="target-list" aria-labelledby={`${name}-targets`}>
          {targets.map((target, at) => (
            <li key={target.id}>
              <b>{letter(at)}</b> <Line text={target.text} />
            </li>
          ))}
        </ul>
      </div>
      <ul class="cards">
        {cards.map((card) => (
          <li key={card.id}>
            <label for={`${name}-${card.id}`}>
              <Line text={card.text} />
            </label>
            <select
              class="utrecht-select utrecht-select--html-select"
              id={`${name}-${card.id}`}
              value={placements[card.id] ?? ''}
              onChange={({ currentTarget }) => onPlace(card.id, currentTarget.value)}
            >
              <option value="">{text.choose}</option>
              {targets.map((target, at) => (
                <option key={target.id} value={target.id}>
                  {`${letter(at)}. ${target.text}`}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </div>
  );
}
