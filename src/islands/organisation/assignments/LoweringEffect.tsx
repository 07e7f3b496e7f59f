import { useEffect, useRef } from 'preact/hooks';
import { type DecidedEffect, isIdle } from '#domain/organisation/decided-effect';
import { loweringEffectText as text } from '../../../text/lowering-effect.ts';

interface Props {
  effect: DecidedEffect;
  /** A decision about a team says of how many people it asks less. */
  ofTeam?: boolean;
  /** What is said first where it changes nothing for anybody. */
  idle?: string;
  /** Reading goes on here, where what was pressed is gone. */
  focused?: boolean;
}

/** What a decision to ask less changes per competence, and where it changes nothing and why. */
export function LoweringEffect({ effect, ofTeam = false, idle = text.idle, focused = false }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (focused) said.current?.focus();
  }, [focused]);
  const lines = text.lines(effect);
  const first = isIdle(effect) ? idle : ofTeam ? text.team(effect) : text.changes;
  return (
    <div class="medium measure">
      <p ref={said} {...(focused && { tabIndex: -1 })}>
        {first}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
