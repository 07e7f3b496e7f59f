import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../client/api.ts';
import { type Look, looksAtMe } from '../../client/organisation/memberships.ts';
import { dayOf, hourOf } from '../../text/dates.ts';
import { lookText } from '../../text/looks.ts';
import { membershipsText } from '../../text/memberships.ts';
import { kindNames } from '../../text/organisation.ts';
import { TroubleNotice } from '../shared/TroubleNotice.tsx';

const text = membershipsText.looks;

/** Who looked at one's own data, when, and what for. */
export function OwnLooks({ member }: { member: string }) {
  const [looks, setLooks] = useState<Look[]>([]);
  const [answer, setAnswer] = useState<Outcome<{ next?: string }>>();

  async function read(cursor?: string) {
    const outcome = await looksAtMe(member, cursor);
    if (outcome.kind === 'ok') setLooks((before) => [...before, ...outcome.value.looks]);
    setAnswer(outcome);
  }
  useEffect(() => void read(), []);

  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={() => void read()} />;
  if (looks.length === 0) return <p>{text.none}</p>;
  const { next } = answer.value;
  return (
    <>
      <ul class="ruled looks">
        {looks.map(({ id, at, by, role, kind, purpose }) => (
          <li key={id}>
            <b>{lookText.purposes[purpose].title}</b>
            <span>
              {by} ({kindNames[role]})
            </span>
            <span class="quiet">
              {dayOf(at)}, {hourOf(at)}. {lookText.kinds[kind]}.
            </span>
          </li>
        ))}
      </ul>
      {next && (
        <button class="nl-button nl-button--secondary" type="button" onClick={() => void read(next)}>
          {text.more}
        </button>
      )}
    </>
  );
}
