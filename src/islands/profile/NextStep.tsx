import { profileText } from '../../text/profile.ts';

const text = profileText.next;

export function NextStep() {
  return (
    <section class="next-step next-row no-print" aria-labelledby="volgende">
      <div class="stack next-words">
        <p class="kicker">{text.kicker}</p>
        <h2 id="volgende">{text.title}</h2>
        <p>{text.text}</p>
      </div>
      <div class="row">
        <a class="nl-button nl-button--primary" href="/leerpad">
          {text.path}
        </a>
        <a href="/instaptoets">{text.placement}</a>
      </div>
    </section>
  );
}
