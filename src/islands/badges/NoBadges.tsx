import { badgesText } from '../../text/badges.ts';

const text = badgesText.none;

/** Before the first badge: what it will be, and one step towards it. */
export function NoBadges() {
  return (
    <div class="stack">
      <h3>{text.title}</h3>
      <p class="measure">{text.why}</p>
      <p>
        <a class="nl-button nl-button--primary" href="/toetsen">
          {text.link}
        </a>
      </p>
    </div>
  );
}
