import { gaps } from '#domain/requirement';
import { type CellId, competenceIds, type LevelVector } from '#domain/taxonomy';
import { LevelProfile, ProfileLegend } from '../../components/LevelProfile.tsx';
import { resultText } from '../../text/result.ts';
import { useOwnLevels } from './useOwnLevels.ts';

const text = resultText.profile;

/** The profile after this test, small. It keeps its room while it comes in. */
export function ProfileNow({ fresh }: { fresh: readonly CellId[] }) {
  const levels = useOwnLevels();
  return (
    <section class="profile-now" aria-labelledby="profiel">
      <h2 id="profiel">{text.title}</h2>
      {levels && (
        <>
          <LevelProfile caption={text.caption} need={levels.need} held={levels.held} fresh={fresh} small />
          <ProfileLegend extra={competenceIds.some((id) => levels.held[id] > levels.need[id])} />
          {asksNothing(levels.need) ? (
            <p class="medium">
              {text.unknown} <a href="/profiel">{text.choose}</a>
            </p>
          ) : (
            <p class="medium">
              {text.open(gaps(levels.need, levels.held).length)} <a href="/leerpad">{text.path}</a>
            </p>
          )}
        </>
      )}
    </section>
  );
}

const asksNothing = (need: LevelVector) => competenceIds.every((id) => need[id] === 0);
