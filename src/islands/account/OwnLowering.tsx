import type { OwnMembership } from '../../client/organisation/memberships.ts';
import { loweringText } from '../../text/lowerings.ts';
import { LoweringEffect } from '../organisation/assignments/LoweringEffect.tsx';

const text = loweringText.own;

/** That the organisation asks less of this person, why, and who decided it; nothing where it asks all. */
export function OwnLowering({ membership: { lowering } }: { membership: OwnMembership }) {
  if (!lowering) return null;
  const { reason, decidedOn, decidedBy, via, belowGovernment, effect } = lowering;
  return (
    <div class="stack own-lowering">
      <h4>{text.title}</h4>
      <p>{reason}</p>
      <p class="medium quiet">
        {loweringText.decided(decidedOn, decidedBy)}. {via && text.via(via)} {text.why}{' '}
        {belowGovernment && loweringText.below}
      </p>
      <LoweringEffect effect={effect} />
    </div>
  );
}
