import type { OverlayUse } from '#domain/requirement';
import { attainableLevels, competenceIds, levelNames } from '#domain/taxonomy';
import { profileText } from '../../text/profile.ts';
import { fullName } from '../../text/shared.ts';
import { Chooser } from './Chooser.tsx';
import type { ChoiceProps } from './RoleChoice.tsx';

const text = profileText.overlays;

export function OverlayChoice({ taxonomy, situation, change }: ChoiceProps) {
  const overlays = Object.entries(taxonomy.overlays);
  const useOf = (id: string) => situation.overlays.find(({ overlay }) => overlay === id);
  const others = (id: string) => situation.overlays.filter(({ overlay }) => overlay !== id);
  const chosen = overlays.filter(([id]) => useOf(id)).map(([, overlay]) => overlay.title);

  return (
    <Chooser legend={text.legend} chosen={chosen} choose={text.choose} change={text.change}>
      {overlays.map(([id, overlay]) => {
        const use = useOf(id);
        return (
          <div key={id}>
            <label class="choice choice-tight">
              <input
                type="checkbox"
                checked={use !== undefined}
                onChange={() => {
                  change({ ...situation, overlays: use ? others(id) : [...situation.overlays, { overlay: id }] });
                }}
              />
              <span>
                {overlay.title}
                <small>{overlay.summary}</small>
              </span>
            </label>
            {use && overlay.asks.kind === 'above-taught' && (
              <LessonLevels use={use} change={(next) => change({ ...situation, overlays: [...others(id), next] })} />
            )}
          </div>
        );
      })}
    </Chooser>
  );
}

/** A trainer needs one level above the lesson, so we ask what is taught. */
function LessonLevels({ use, change }: { use: OverlayUse; change: (use: OverlayUse) => void }) {
  return (
    <fieldset class="on-demand">
      <legend>{text.taught}</legend>
      {competenceIds.map((competence) => (
        <label class="lesson-level" key={competence}>
          <span>{fullName(competence)}</span>
          <select
            class="utrecht-select utrecht-select--html-select"
            value={use.taught?.[competence] ?? 0}
            onChange={({ currentTarget }) => {
              const level = attainableLevels.find((known) => String(known) === currentTarget.value) ?? 0;
              change({ ...use, taught: { ...use.taught, [competence]: level } });
            }}
          >
            <option value={0}>{text.noLesson}</option>
            {attainableLevels.map((level) => (
              <option value={level} key={level}>
                {level} {levelNames[level]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
