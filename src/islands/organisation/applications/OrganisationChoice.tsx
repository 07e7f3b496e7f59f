import { useState } from 'preact/hooks';
import type { OrganisationInFile } from '#domain/algorithm-register/organisations';
import { registerImportText } from '../../../text/register-import.ts';

const text = registerImportText.organisation;

interface Props {
  found: readonly OrganisationInFile[];
  likely: string | undefined;
  choose: (name: string | undefined) => void;
}

/** A file may hold the whole register; one organisation takes over what is its own. */
export function OrganisationChoice({ found, likely, choose }: Props) {
  const [chosen, setChosen] = useState(
    Math.max(0, likely === undefined ? 0 : found.findIndex(({ name }) => name === likely)),
  );
  return (
    <form
      class="stack measure"
      onSubmit={(event) => {
        event.preventDefault();
        choose(found[chosen]?.name);
      }}
    >
      <div class="field">
        <label for="register-organisation">{text.label}</label>
        <span id="register-organisation-hint" class="field-hint">
          {text.hint}
        </span>
        <select
          class="utrecht-select utrecht-select--html-select"
          id="register-organisation"
          aria-describedby="register-organisation-hint"
          value={chosen}
          onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
        >
          {found.map(({ name, count }, at) => (
            <option key={name} value={at}>
              {text.option(name ?? text.unnamed, count)}
            </option>
          ))}
        </select>
      </div>
      <button class="nl-button nl-button--primary" type="submit">
        {text.choose}
      </button>
    </form>
  );
}
