import { useState } from 'preact/hooks';
import type { Instruction } from '#domain/organisation/application';
import { changeNeedsRenewal } from '#domain/organisation/renewal';
import { type Application, changeInstruction, registeredOf } from '../../../client/organisation/applications.ts';
import type { Organisation } from '../../../client/organisation/organisations.ts';
import type { BrowserTaxonomy } from '../../../client/taxonomy.ts';
import { today } from '../../../client/today.ts';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { useTask } from '../../shared/use-task.ts';
import { InstructionForm } from '../applications/InstructionForm.tsx';
import type { Template } from '../applications/InstructionStart.tsx';
import { ConfirmChange } from './ConfirmChange.tsx';

interface Props {
  organisation: Organisation;
  application: Application;
  taxonomy: BrowserTaxonomy;
  templates: Readonly<Record<string, Template>>;
  back: (saved?: Application) => void;
}

/** Writes the user instruction. Whom it asks to read is shown first, and saved only after that. */
export function ChangeInstruction({ organisation, application, taxonomy, templates, back }: Props) {
  const [written, setWritten] = useState<Instruction>();
  const [asksFirst, setAsksFirst] = useState(false);
  const { busy, trouble, run } = useTask();
  const before = registeredOf(application);
  const renewalsOf = (instruction: Instruction) =>
    changeNeedsRenewal(before, { ...before, instruction }, taxonomy.rules, today());
  const keep = (instruction: Instruction) =>
    run(() => changeInstruction(organisation.id, application, instruction), back);
  const known = written ?? application.instruction;

  if (asksFirst && written) {
    return (
      <ConfirmChange
        renewals={renewalsOf(written)}
        users={application.users}
        busy={busy}
        trouble={trouble}
        save={() => keep(written)}
        back={() => setAsksFirst(false)}
      />
    );
  }
  return (
    <>
      <TroubleNotice trouble={trouble} />
      <InstructionForm
        {...(known && { instruction: known })}
        templates={templates}
        kind={application.basedOn}
        today={today()}
        busy={busy}
        save={(next) => {
          setWritten(next);
          if (renewalsOf(next).length > 0) setAsksFirst(true);
          else void keep(next);
        }}
        cancel={() => back()}
      />
    </>
  );
}
