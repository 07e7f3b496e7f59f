import { useState } from 'preact/hooks';
import type { OfferedFile, Outcome } from '../../../client/api.ts';
import type { FileForm } from '../../../client/organisation/people-files.ts';
import { saveFile } from '../../../client/save-file.ts';
import { peopleFileText as text } from '../../../text/people-files.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';

interface Props {
  title: string;
  make: (form: FileForm) => Promise<Outcome<OfferedFile>>;
}

const forms = ['csv', 'xlsx'] as const satisfies readonly FileForm[];

/** The list that is shown, as a file. It says first that who stands in it can read of it. */
export function TakeAlong({ title, make }: Props) {
  const { busy, trouble, run } = useTask();
  const [made, setMade] = useState<string>();

  function take(form: FileForm) {
    setMade(undefined);
    void run(
      () => make(form),
      ({ name, content }) => {
        saveFile(name, content);
        setMade(name);
      },
    );
  }
  return (
    <section class="stack take-along">
      <h3>{title}</h3>
      <p class="measure medium">{text.why}</p>
      <p class="row">
        {forms.map((form) => (
          <button
            key={form}
            class="nl-button nl-button--secondary"
            type="button"
            aria-disabled={busy}
            onClick={() => take(form)}
          >
            {text.forms[form]}
          </button>
        ))}
      </p>
      <p class="medium" role="status">
        {busy && text.making}
        {made && text.made(made)}
      </p>
      <TroubleNotice trouble={trouble} />
    </section>
  );
}
