import { attainableLevels } from '#domain/taxonomy';
import { badgesText } from '../../text/badges.ts';
import { BadgePicture } from './BadgePicture.tsx';

const text = badgesText.how;

/** What a badge's picture says, and what the badge means. */
export function HowToRead() {
  return (
    <section class="span-4 stack" aria-labelledby="zo-lees-je">
      <h2 id="zo-lees-je">{text.title}</h2>
      <p class="medium">{text.shape}</p>
      <div class="how-levels">
        {attainableLevels.map((level) => (
          <BadgePicture key={level} cell={`begrijpen-${level}`} title={text.picture(level)} />
        ))}
      </div>
      <p class="medium">{text.means}</p>
      <p class="medium">
        <a href="/verifieer">{text.check}</a>
      </p>
    </section>
  );
}
