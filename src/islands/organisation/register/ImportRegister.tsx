import { useState } from 'preact/hooks';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import { importRegister, wholeRegister } from '../../../client/organisation/register-imports.ts';
import { registerText as text } from '../../../text/register.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useAnswer } from '../../shared/use-answer.ts';
import { useTask } from '../../shared/use-task.ts';
import { RegisterImport } from '../applications/RegisterImport.tsx';
import { InOrganisation } from '../InOrganisation.tsx';

/** Takes over a file of the Algoritmeregister. The file is compared here; only what is confirmed is sent. */
export function ImportRegister() {
  return (
    <InOrganisation page="applications" needs="POST /organisations/{organisation}/register-imports">
      {(organisation) => <Import organisation={organisation} />}
    </InOrganisation>
  );
}

function Import({ organisation }: { organisation: Organisation }) {
  const { answer, again } = useAnswer(() => wholeRegister(organisation.id));
  const { busy, trouble, run } = useTask();
  const [done, setDone] = useState<string>();
  if (!answer) return <p role="status">{text.loading}</p>;
  if (answer.kind !== 'ok') return <TroubleNotice trouble={answer} again={again} />;
  if (done) {
    return (
      <div class="stack measure">
        <ArrivedHeading id="overgenomen">{done}</ArrivedHeading>
        <p>
          <a class="nl-button nl-button--primary" href="/organisatie/toepassingen">
            {text.one.back}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div class="register">
      <TroubleNotice trouble={trouble} />
      <RegisterImport
        existing={answer.value}
        organisation={organisation.name}
        busy={busy}
        confirm={(taken) =>
          run(
            () => importRegister(organisation.id, taken),
            (counts) => setDone(text.imported(counts)),
          )
        }
        cancel={() => location.assign('/organisatie/toepassingen')}
      />
    </div>
  );
}
