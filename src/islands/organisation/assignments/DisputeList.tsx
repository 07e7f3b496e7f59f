import { useEffect, useState } from 'preact/hooks';
import type { LookPurpose } from '#domain/organisation/look';
import type { Outcome } from '../../../client/api.ts';
import { type Dispute, openDisputes } from '../../../client/organisation/disputes.ts';
import { disputesText as text } from '../../../text/assignments.ts';
import { peopleText } from '../../../text/people.ts';
import { OnOpen } from '../../shared/OnOpen.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { DisputeAnswer } from './DisputeAnswer.tsx';

interface Props {
  organisation: string;
  purpose: LookPurpose;
}

/** What people say is not right, until it has an answer. */
export function DisputeList(props: Props) {
  return (
    <OnOpen title={text.title} why={text.why}>
      {() => <Disputes {...props} />}
    </OnOpen>
  );
}

function Disputes({ organisation, purpose }: Props) {
  const [disputes, setDisputes] = useState<Dispute[]>([]);
  const [answer, setAnswer] = useState<Outcome<{ next?: string }>>();

  async function read(cursor?: string) {
    const outcome = await openDisputes(organisation, purpose, cursor);
    if (outcome.kind === 'ok') {
      const page = outcome.value.disputes;
      setDisputes((before) => (cursor ? [...before, ...page] : page));
    }
    setAnswer(outcome);
  }
  useEffect(() => void read(), []);

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={() => void read()} />;
  const { next } = answer.value;
  return (
    <>
      {disputes.length === 0 ? (
        <p role="status">{text.none}</p>
      ) : (
        <ul class="ruled">
          {disputes.map((dispute) => (
            <li key={dispute.id}>
              <DisputeAnswer
                organisation={organisation}
                dispute={dispute}
                answered={() => setDisputes(disputes.filter(({ id }) => id !== dispute.id))}
              />
            </li>
          ))}
        </ul>
      )}
      {next && (
        <button class="nl-button nl-button--secondary" type="button" onClick={() => void read(next)}>
          {peopleText.more}
        </button>
      )}
    </>
  );
}
