import { profileText } from '../../text/profile.ts';

const text = profileText.next;

/** @param placement the address of the placement that fits the chosen roles */
export function NextStep({ placement }: { placement: string }) {
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
        <a href={placement}>{text.placement}</a>
      </div>
    </section>
  );
}
