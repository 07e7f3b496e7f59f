import { reflectionText } from '../../text/reflection.ts';

const text = reflectionText.scope;
export type Scope = 'asked' | 'all';
interface Props {
  scope: Scope;
  hasProfile: boolean;
  choose: (scope: Scope) => void;
}

export function ScopeChoice({ scope, hasProfile, choose }: Props) {
  return (
    <fieldset class="scope">
      <legend class="choices-title">{text.legend}</legend>
      {(['asked', 'all'] as const).map((one) => (
        <label class="choice choice-tight" key={one}>
          <input type="radio" name="bereik" checked={scope === one} onChange={() => choose(one)} />
          <span>{text[one]}</span>
        </label>
      ))}
      {!hasProfile && (
        <p class="utrecht-alert utrecht-alert--info medium">
          {text.noProfile} <a href="/profiel">{text.profile}</a>
        </p>
      )}
    </fieldset>
  );
}
