import { useEffect, useRef, useState } from 'preact/hooks';
import { may } from '#domain/authorisation';
import {
  type Application,
  giveOwner,
  possibleOwners,
  retire,
  takeBack,
} from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { registerText } from '../../../text/register.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

const text = registerText.keeping;

interface Props {
  organisation: Organisation;
  application: Application;
  put: (application: Application) => void;
}

/** Who owns an application, and whether it is still used. */
export function Keeping({ organisation, application, put }: Props) {
  const { busy, trouble, run } = useTask();
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const mayGive = organisation.you.some((kind) =>
    may(kind, 'PUT /organisations/{organisation}/applications/{application}/owner'),
  );
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);

  return (
    <section class="stack measure" aria-labelledby="beheer">
      <h2 id="beheer" class="small-heading">
        {text.title}
      </h2>
      <TroubleNotice trouble={trouble} />
      {mayGive && !application.retiredAt && (
        <OwnerChoice organisation={organisation} application={application} put={put} />
      )}
      {application.retiredAt ? (
        <button
          class="nl-button nl-button--secondary"
          type="button"
          aria-disabled={busy}
          onClick={() => run(() => takeBack(organisation.id, application.id), put)}
        >
          {text.takeBack}
        </button>
      ) : asked ? (
        <div class="stack utrecht-alert utrecht-alert--warning">
          <p ref={question} tabIndex={-1}>
            <b>{text.retireAsk}</b> {text.retireWhy}
          </p>
          <div class="row">
            <button
              class="nl-button nl-button--primary"
              type="button"
              aria-disabled={busy}
              onClick={() =>
                run(
                  () => retire(organisation.id, application),
                  (retired) => {
                    setAsked(false);
                    put(retired);
                  },
                )
              }
            >
              {text.retireSure}
            </button>
            <button class="nl-button nl-button--secondary" type="button" onClick={() => setAsked(false)}>
              {text.retireNot}
            </button>
          </div>
        </div>
      ) : (
        <button class="nl-button nl-button--secondary" type="button" ref={opener} onClick={() => setAsked(true)}>
          {text.retire}
        </button>
      )}
    </section>
  );
}

function OwnerChoice({ organisation, application, put }: Props) {
  const { busy, trouble, run } = useTask();
  const [owners, setOwners] = useState<readonly { member: string; name: string }[]>([]);
  const [chosen, setChosen] = useState(application.owner?.member ?? '');
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      void run(
        () => possibleOwners(organisation.id),
        ({ owners: found }) => setOwners(found),
      ),
    [],
  );
  // An owner who no longer has that function still stands here, until somebody else is chosen.
  const { owner } = application;
  const all = owner && !owners.some(({ member }) => member === owner.member) ? [owner, ...owners] : owners;

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(
          () => giveOwner(organisation.id, application, chosen || null),
          (saved) => {
            setSaid(text.ownerSaved);
            put(saved);
          },
        );
      }}
    >
      <div class="field">
        <label for="eigenaar">{text.owner}</label>
        <span id="eigenaar-hint" class="field-hint">
          {text.ownerHint}
        </span>
        <select
          class="utrecht-select utrecht-select--html-select"
          id="eigenaar"
          data-field="owner"
          aria-describedby="eigenaar-hint"
          value={chosen}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
        >
          <option value="">{text.nobody}</option>
          {all.map(({ member, name }) => (
            <option key={member} value={member}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <TroubleNotice trouble={trouble} />
      <div class="row">
        <button class="nl-button nl-button--secondary" type="submit" aria-disabled={busy}>
          {text.save}
        </button>
        <p role="status">{said}</p>
      </div>
    </form>
  );
}
