import type { Renewal } from '#domain/organisation/renewal';
import type { Trouble } from '../../../client/api.ts';
import { registerText } from '../../../text/register.ts';
import { ArrivedHeading } from '../../shared/ArrivedHeading.tsx';
import { TroubleNotice } from '../../shared/TroubleNotice.tsx';
import { RenewalNotice } from '../applications/RenewalNotice.tsx';

const text = registerText.confirm;

interface Props {
  renewals: readonly Renewal[];
  users: number | undefined;
  busy: boolean;
  trouble: Trouble | undefined;
  save: () => void;
  back: () => void;
}

/** What a change asks of people, before it is saved. */
export function ConfirmChange({ renewals, users, busy, trouble, save, back }: Props) {
  return (
    <div class="stack measure">
      <ArrivedHeading id="wat-verandert">{text.title}</ArrivedHeading>
      <p>{text.users(users)}</p>
      <RenewalNotice renewals={renewals} />
      <TroubleNotice trouble={trouble} />
      <div class="row">
        <button class="nl-button nl-button--primary" type="button" aria-disabled={busy} onClick={save}>
          {busy ? text.saving : text.save}
        </button>
        <button class="nl-button nl-button--secondary" type="button" onClick={back}>
          {text.back}
        </button>
      </div>
    </div>
  );
}
