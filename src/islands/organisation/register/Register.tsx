import { useEffect, useState } from 'preact/hooks';
import { may } from '#domain/authorisation';
import type { Trouble } from '../../../client/api.ts';
import { type ApplicationSummary, readRegister } from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { registerText as text } from '../../../text/register.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { InOrganisation } from '../InOrganisation.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import '../../../styles/register.css';

/** The AI applications of an organisation. */
export function Register() {
  return (
    <InOrganisation page="applications">
      {(organisation) => <Applications organisation={organisation} />}
    </InOrganisation>
  );
}

interface Read {
  applications: ApplicationSummary[];
  next?: string | undefined;
}

function Applications({ organisation }: { organisation: Organisation }) {
  const [read, setRead] = useState<Read>();
  const { busy, trouble, run } = useTask();
  const more = () =>
    run(
      () => readRegister(organisation.id, read?.next),
      ({ page, next }) => setRead({ applications: [...(read?.applications ?? []), ...page.applications], next }),
    );
  useEffect(() => void more(), []);

  if (!read) return <Waiting trouble={trouble} again={more} />;
  const keeps = (action: string) => organisation.you.some((kind) => may(kind, action));
  const mayAdd = keeps('POST /organisations/{organisation}/applications');
  const mayImport = keeps('POST /organisations/{organisation}/register-imports');
  const ways = (
    <p class="row">
      {mayAdd && (
        <a class="nl-button nl-button--primary" href="/organisatie/toepassingen/nieuw">
          {text.add}
        </a>
      )}
      {mayImport && (
        <a class="nl-button nl-button--secondary" href="/organisatie/toepassingen/importeren">
          {text.import}
        </a>
      )}
    </p>
  );
  if (read.applications.length === 0) {
    return (
      <div class="stack measure">
        <h2>{text.empty.title}</h2>
        <p>{text.empty.why}</p>
        <p>{mayAdd ? text.empty.how : text.empty.wait}</p>
        {ways}
      </div>
    );
  }
  return (
    <div class="register">
      {ways}
      <p role="status" class="medium quiet">
        {text.shown(read.applications.length, read.next !== undefined)}
      </p>
      <RegisterTable applications={read.applications} />
      <TroubleNotice trouble={trouble} again={more} />
      {read.next && (
        <button class="nl-button nl-button--secondary" type="button" aria-disabled={busy} onClick={more}>
          {text.more}
        </button>
      )}
    </div>
  );
}

function Waiting({ trouble, again }: { trouble: Trouble | undefined; again: () => void }) {
  return trouble ? <TroubleNotice trouble={trouble} again={again} /> : <p role="status">{text.loading}</p>;
}
