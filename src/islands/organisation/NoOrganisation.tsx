import { organisationText } from '../../text/organisation.ts';

const text = organisationText.none;

/** For who is of no organisation: how one gets in, and what an organisation would get. */
export function NoOrganisation() {
  return (
    <div class="no-organisation">
      <div class="stack measure">
        <h2>{text.title}</h2>
        <p>{text.join}</p>
      </div>
      <section class="stack" aria-labelledby="wat-het-geeft">
        <h2 id="wat-het-geeft">{text.gets}</h2>
        <dl class="gets">
          {text.parts.map(([what, why]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="stack measure" aria-labelledby="laten-maken">
        <h2 id="laten-maken">{text.makeTitle}</h2>
        <p>{text.make}</p>
        <p class="row">
          <a href="/vertrouwen/aan-de-slag">{text.guide}</a>
          <a href="/vertrouwen">{text.trust}</a>
          <a href="/wat-ziet-mijn-organisatie">{text.seen}</a>
        </p>
      </section>
    </div>
  );
}
