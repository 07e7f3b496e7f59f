import type { Situation } from '#domain/requirement';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { profileText } from '../../text/profile.ts';
import { Chooser } from './Chooser.tsx';
import { toggled } from './toggled.ts';

const text = profileText.roles;
export interface ChoiceProps {
  taxonomy: BrowserTaxonomy;
  situation: Situation;
  change: (situation: Situation) => void;
}

export function RoleChoice({ taxonomy, situation, change }: ChoiceProps) {
  const roles = Object.entries(taxonomy.roles);
  const chosen = roles.filter(([id]) => situation.roles.includes(id)).map(([, role]) => role.title);

  return (
    <Chooser legend={text.legend} chosen={chosen} choose={text.choose} change={text.change} openWhenEmpty>
      {roles.map(([id, role]) => (
        <label class="choice choice-tight" key={id}>
          <input
            type="checkbox"
            checked={situation.roles.includes(id)}
            onChange={() => change({ ...situation, roles: toggled(situation.roles, id) })}
          />
          <span>{role.title}</span>
        </label>
      ))}
      <p class="small">
        <a href="/rollen">{text.about}</a>
      </p>
    </Chooser>
  );
}
