import { useState } from 'preact/hooks';
import type { Difference } from '#domain/algorithm-register/difference';
import { type Choice, everything } from '#domain/algorithm-register/take-over';
import { registerImportText } from '../../../text/register-import.ts';
import { ChangeList } from './ChangeList.tsx';
import { type Candidate, PreviewGroup } from './PreviewGroup.tsx';

const text = registerImportText.preview;

interface Props {
  difference: Difference;
  busy: boolean;
  confirm: (choice: Choice) => void;
  cancel: () => void;
}

/** What an import would change, and which of it to take over. */
export function ImportPreview({ difference, busy, confirm, cancel }: Props) {
  const [choice, setChoice] = useState<Choice>(() => startingChoice(difference));
  const [tried, setTried] = useState(false);
  const { added, changed, gone, same } = difference;
  const chosen = choice.added.length + choice.changed.length + choice.gone.length;
  if (added.length + changed.length + gone.length === 0) return <p>{text.nothing}</p>;

  const group = (kind: 'added' | 'changed' | 'gone', candidates: Candidate[]) => (
    <PreviewGroup
      legend={text[kind](candidates.length)}
      hint={text.hints[kind]}
      candidates={candidates}
      chosen={choice[kind]}
      choose={(ids) => setChoice({ ...choice, [kind]: ids })}
    />
  );
  return (
    <form
      class="register-preview"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(chosen === 0);
        if (!busy && chosen > 0) confirm(choice);
      }}
    >
      {group(
        'added',
        added.map(({ entry, alike }) => ({
          id: entry.id,
          name: entry.name,
          about: alike ? text.alike : (entry.description ?? entry.goal ?? ''),
        })),
      )}
      {group(
        'changed',
        changed.map((one) => ({
          id: one.application.id,
          name: one.application.name,
          about: one.isBack ? text.back : '',
          more: (
            <ChangeList
              application={one.application}
              changes={one.changes}
              registerWins={(field) =>
                choice.registerWins.some((win) => isSame(win, { application: one.application.id, field }))
              }
              choose={(field, wins) => {
                const others = choice.registerWins.filter(
                  (win) => !isSame(win, { application: one.application.id, field }),
                );
                const registerWins = wins ? [...others, { application: one.application.id, field }] : others;
                setChoice({ ...choice, registerWins });
              }}
            />
          ),
        })),
      )}
      {group(
        'gone',
        gone.map(({ id, name, description }) => ({ id, name, about: description })),
      )}
      {same.length > 0 && <p class="quiet">{text.unchanged(same.length)}</p>}
      <div class="row">
        <button class="nl-button nl-button--primary" type="submit" aria-disabled={busy || chosen === 0}>
          {busy ? text.confirming : text.confirm(chosen)}
        </button>
        <button class="nl-button nl-button--secondary" type="button" onClick={() => cancel()}>
          {text.cancel}
        </button>
        <p role="status" class="field-fault">
          {tried && chosen === 0 ? text.chooseSome : ''}
        </p>
      </div>
    </form>
  );
}

/** Everything, but for what may be there already under the same name. */
function startingChoice(difference: Difference): Choice {
  const all = everything(difference);
  const doubtful = difference.added.flatMap(({ entry, alike }) => (alike ? [entry.id] : []));
  return { ...all, added: all.added.filter((id) => !doubtful.includes(id)) };
}

type Win = Choice['registerWins'][number];
const isSame = (one: Win, other: Win) => one.application === other.application && one.field === other.field;
