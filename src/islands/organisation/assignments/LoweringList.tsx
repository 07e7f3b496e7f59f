import type { LookPurpose } from '#domain/organisation/look';
import { allLowerings, type Lowering } from '../../../client/organisation/lowerings.ts';
import { loweringText } from '../../../text/lowerings.ts';
import { peopleText } from '../../../text/people.ts';
import { OnOpen } from '../../shared/OnOpen.tsx';
import { Paged } from '../../shared/Paged.tsx';
import { usePages } from '../../shared/use-pages.ts';
import { LoweringEffect } from './LoweringEffect.tsx';
import { loweringsPlace } from './lowerings-place.ts';

const text = loweringText.list;

interface Props {
  organisation: string;
  purpose: LookPurpose;
}

/** All decisions to ask less, with whom they are about. */
export function LoweringList(props: Props) {
  return (
    <OnOpen id={loweringsPlace} title={text.title} why={text.why}>
      {() => <Lowerings {...props} />}
    </OnOpen>
  );
}

function Lowerings({ organisation, purpose }: Props) {
  const pages = usePages((cursor) => allLowerings(organisation, purpose, cursor));
  return (
    <Paged pages={pages} loading={text.loading} more={peopleText.more}>
      {(lowerings) =>
        lowerings.length === 0 ? (
          <p role="status">{text.none}</p>
        ) : (
          <ul class="ruled">
            {lowerings.map((lowering) => (
              <Decision key={lowering.id} lowering={lowering} />
            ))}
          </ul>
        )
      }
    </Paged>
  );
}

function Decision({ lowering }: { lowering: Lowering }) {
  const { member, title, reason, decidedOn, decidedBy, belowGovernment, effect } = lowering;
  return (
    <li class="measure">
      <p>{member ? <a href={`#lid=${member}`}>{title}</a> : <b>{text.team(title)}</b>}</p>
      <p>{reason}</p>
      <p class="medium quiet">{loweringText.decided(decidedOn, decidedBy)}.</p>
      {belowGovernment && <p class="medium">{loweringText.below}</p>}
      <LoweringEffect effect={effect} ofTeam={!member} />
      {!member && (
        <p class="medium">
          <a href="/organisatie/teams">{text.teams}</a>
        </p>
      )}
    </li>
  );
}
