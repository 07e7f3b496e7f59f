import type { FieldChange } from '#domain/algorithm-register/difference';
import type { RegisteredApplication } from '#domain/organisation/application';
import { propertyQuestions, valueInWords } from '../../../text/property-questions.ts';
import { registerImportText } from '../../../text/register-import.ts';

const text = registerImportText.change;
const { fields, statuses, categories } = registerImportText;

interface Props {
  application: RegisteredApplication;
  changes: readonly FieldChange[];
  registerWins: (field: FieldChange['field']) => boolean;
  choose: (field: FieldChange['field'], registerWins: boolean) => void;
}

/** What the register changed of one application, and a choice where the organisation changed it as well. */
export function ChangeList({ application, changes, registerWins, choose }: Props) {
  if (changes.length === 0) return null;
  return (
    <details class="on-demand" open={changes.some(({ here }) => here !== undefined)}>
      <summary>{text.title(application.name)}</summary>
      <dl class="register-changes">
        {changes.map((change) =>
          change.here === undefined ? (
            <div key={change.field}>
              <dt>{nameOf(change)}</dt>
              <dd>
                <s>
                  <span class="visually-hidden">{text.was} </span>
                  {wordsOf(change, 'before')}
                </s>
              </dd>
              <dd>
                <span class="visually-hidden">{text.becomes} </span>
                {wordsOf(change, 'after')}
                {change.kind === 'property' && <small>{text.toConfirm}</small>}
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      {changes
        .filter(({ here }) => here !== undefined)
        .map((change) => (
          <fieldset key={change.field} class="register-conflict">
            <legend>{text.conflict(nameOf(change))}</legend>
            {([false, true] as const).map((wins) => (
              <label class="choice choice-tight" key={String(wins)}>
                <input
                  type="radio"
                  name={`${application.id}-${change.field}`}
                  checked={registerWins(change.field) === wins}
                  onChange={() => choose(change.field, wins)}
                />
                <span>
                  {wins ? text.theirs : text.ours}: {wordsOf(change, wins ? 'after' : 'here')}
                  {wins && change.kind === 'property' && <small>{text.toConfirm}</small>}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
    </details>
  );
}

function nameOf(change: FieldChange): string {
  return change.kind === 'property' ? propertyQuestions[change.field].name : fields[change.field];
}

function wordsOf(change: FieldChange, at: 'before' | 'after' | 'here'): string {
  if (change.kind === 'property') return valueInWords(change[at]);
  const words = change[at] ?? '';
  if (!words) return text.nothing;
  if (change.field === 'status' && isKey(statuses, words)) return statuses[words];
  if (change.field === 'category' && isKey(categories, words)) return categories[words];
  return words.length <= 400 ? words : `${words.slice(0, 399).trimEnd()}…`;
}

function isKey<T extends object>(names: T, word: PropertyKey): word is keyof T {
  return Object.hasOwn(names, word);
}
