import { may } from '#domain/authorisation';
import { countLowerings } from '../../../client/organisation/lowerings.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { loweringText } from '../../../text/lowerings.ts';
import { useAnswer } from '../../shared/use-answer.ts';
import { loweringsPlace } from '../assignments/lowerings-place.ts';

const text = loweringText.counts;

/** How many decisions to ask less hold, for who takes them; nothing where there are none. */
export function LoweringsHeld({ organisation }: { organisation: Organisation }) {
  const decides = organisation.you.some((kind) => may(kind, 'GET /organisations/{organisation}/lowering-counts'));
  return decides ? <Held organisation={organisation.id} /> : null;
}

function Held({ organisation }: { organisation: string }) {
  const { answer } = useAnswer(() => countLowerings(organisation));
  if (answer?.kind !== 'ok' || answer.value.decisions === 0) return null;
  const { decisions, belowGovernment } = answer.value;
  return (
    <section class="stack measure" aria-labelledby="minder-gevraagd">
      <h2 id="minder-gevraagd">{text.title}</h2>
      <p>
        {text.decisions(decisions)} {belowGovernment > 0 && text.below(belowGovernment)}
      </p>
      <p>
        <a href={`/organisatie/mensen#${loweringsPlace}`}>{text.link}</a>
      </p>
    </section>
  );
}
