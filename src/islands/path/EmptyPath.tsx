import { wasSignedIn } from '../../client/signed-in.ts';
import { pathText } from '../../text/path.ts';

const text = pathText.empty;

/** Without a profile there is no path: what to do, and what will come. */
export function EmptyPath() {
  return (
    <>
      <section class="next-step next-row" aria-labelledby="begin">
        <div class="stack next-words">
          <p class="kicker">{pathText.next.kicker}</p>
          <h2 id="begin">{text.title}</h2>
          <p>{text.text}</p>
        </div>
        <div class="row">
          <a class="nl-button nl-button--primary" href="/profiel">
            {text.action}
          </a>
          {wasSignedIn() && (
            <a href={`/inloggen/meenemen?naar=${encodeURIComponent('/leerpad')}`}>{text.fromAccount}</a>
          )}
        </div>
      </section>
      <div class="path-columns stack">
        <h2>{text.promise}</h2>
        <ol>
          {text.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      </div>
    </>
  );
}
