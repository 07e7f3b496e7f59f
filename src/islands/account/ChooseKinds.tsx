import { useEffect, useState } from 'preact/hooks';
import type { Difference, Holding, HoldingKind } from '#domain/carry-over';
import type { Compared } from '../../client/carry-over.ts';
import { loadTaxonomy } from '../../client/taxonomy.ts';
import { carryOverText as text } from '../../text/carry-over.ts';

interface Props {
  compared: Compared;
  busy: boolean;
  take: (kinds: HoldingKind[]) => void;
  notNow: () => void;
}

/** Per kind: what is where, what would move, and whether to move it. */
export function ChooseKinds({ compared, busy, take, notNow }: Props) {
  const [chosen, setChosen] = useState<HoldingKind[]>(compared.differences.map(({ kind }) => kind));
  const titles = useRoleTitles();

  function toggle(kind: HoldingKind) {
    setChosen(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind]);
  }
  function send(event: Event) {
    event.preventDefault();
    if (chosen.length === 0) notNow();
    else take(chosen);
  }
  function whatIsWhere(difference: Difference): string {
    if (difference.kind !== 'situation' || !titles) return text.whatIsWhere(difference);
    return text.names(named(compared.device, titles), named(compared.account, titles));
  }

  return (
    <form class="carry-over stack" onSubmit={send}>
      <fieldset aria-describedby="carry-over-hint">
        <legend class="carry-over-legend">{text.legend}</legend>
        <p id="carry-over-hint" class="medium quiet">
          {text.hint}
        </p>
        <div class="carry-over-kinds">
          {compared.differences.map((difference) => (
            <label key={difference.kind} class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(difference.kind)}
                onChange={() => toggle(difference.kind)}
              />
              <span>
                <b>{text.titles[difference.kind]}</b>
                <small>{whatIsWhere(difference)}</small>
                <small>{text.effect(difference)}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {compared.differences.some(({ toDevice }) => toDevice > 0) && <p class="medium">{text.shared}</p>}
      <div class="row">
        <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy}>
          {busy ? text.taking : text.take}
        </button>
        <button class="nl-button nl-button--secondary" type="button" onClick={notNow}>
          {text.notNow}
        </button>
      </div>
    </form>
  );
}

/** The roles' titles once they are there; without them the page counts instead of naming. */
function useRoleTitles(): Record<string, { title: string }> | undefined {
  const [roles, setRoles] = useState<Record<string, { title: string }>>();
  useEffect(() => {
    void loadTaxonomy().then(
      (taxonomy) => setRoles(taxonomy.roles),
      () => setRoles(undefined),
    );
  }, []);
  return roles;
}

function named({ situation }: Holding, roles: Record<string, { title: string }>): string {
  return text.situation(
    situation.roles.map((id) => roles[id]?.title ?? id),
    situation.applications.length,
  );
}
