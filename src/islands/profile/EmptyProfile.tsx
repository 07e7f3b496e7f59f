import { noLevels } from '#domain/taxonomy';
import { wasSignedIn } from '../../client/signed-in.ts';
import { LevelProfile } from '../../components/LevelProfile.tsx';
import { profileText } from '../../text/profile.ts';

const text = profileText.empty;

/** Before anything is chosen: how to read what will come. */
export function EmptyProfile({ begin }: { begin: () => void }) {
  return (
    <section class="stack" aria-labelledby="straks">
      <h2 id="straks">{text.title}</h2>
      <ul>
        {text.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <LevelProfile caption={profileText.outcome.caption} need={noLevels} />
      <div class="row">
        <button class="nl-button nl-button--secondary" type="button" onClick={begin}>
          {text.basis}
        </button>
        <span class="medium quiet">{text.unsure}</span>
      </div>
      {wasSignedIn() && (
        <p class="medium">
          {text.inAccount} <a href={`/inloggen/meenemen?naar=${encodeURIComponent('/profiel')}`}>{text.fromAccount}</a>
        </p>
      )}
    </section>
  );
}
