import type { ExplainedPart } from '#domain/explanation';
import type { MarkedQuestion } from '../../client/attempts.ts';
import { resultText } from '../../text/result.ts';
import { Line } from '../text/Markdown.tsx';

const text = resultText.questions;

/** What was chosen and why; the key beside it once it may be seen. */
export function ExplainedAnswer({ marked }: { marked: MarkedQuestion }) {
  const { question, score, answered, explanation } = marked;
  const { chosen, key } = explanation;
  const isTicked = question.options !== undefined && question.kind !== 'order';
  const chosenIds = new Set(answered ? chosen.map(({ id }) => id) : []);
  if (isTicked && key) return <Parts title={text.key} parts={key} kind="ticked" chosen={chosenIds} />;

  const kind = question.kind === 'order' ? 'order' : isTicked ? 'ticked' : 'placed';
  return (
    <>
      {answered ? <Parts title={text.yours} parts={chosen} kind={kind} /> : <p class="medium">{text.none}</p>}
      {key && score < 1 && <Parts title={text.key} parts={key} kind="key" />}
    </>
  );
}

interface Props {
  title: string;
  parts: readonly ExplainedPart[];
  /** How right and wrong are said: a tick, a place in an order, a card put somewhere, or not at all. */
  kind: 'ticked' | 'order' | 'placed' | 'key';
  chosen?: ReadonlySet<string>;
}

function Parts({ title, parts, kind, chosen }: Props) {
  return (
    <div>
      <h3>{title}</h3>
      <ol
        class={
          kind === 'order' || (kind === 'key' && parts.length > 1 && !parts[0]?.target)
            ? 'parts parts-numbered'
            : 'parts'
        }
      >
        {parts.map((part) => (
          <li key={part.id}>
            <p>
              <Line text={part.text} />
              {part.target && (
                <>
                  {' → '}
                  <b>
                    <Line text={part.target.text} />
                  </b>
                </>
              )}
            </p>
            {kind !== 'key' && (
              <p class={part.right ? 'part-said part-right' : 'part-said'}>
                <i aria-hidden="true" /> {said(part.right, kind)}
                {chosen?.has(part.id) && `, ${text.yourChoice}`}
              </p>
            )}
            {part.rationale && (
              <p class="medium quiet">
                <Line text={part.rationale} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function said(right: boolean, kind: 'ticked' | 'order' | 'placed'): string {
  if (kind === 'order') return right ? text.inPlace : text.outOfPlace;
  return right ? text.right : text.wrong;
}
