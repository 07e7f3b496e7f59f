import { type PropertyName, propertyNames } from '#domain/application';
import { isAnswered, type Origin } from '#domain/organisation/application';
import type { Application } from '../../../client/organisation/applications.ts';
import { propertyQuestions, valueInWords } from '../../../text/property-questions.ts';
import { registerText } from '../../../text/register.ts';

const text = registerText.one;

/** Every property with its value, and where that comes from or what counts without an answer. */
export function PropertyList({ application: { properties, origins } }: { application: Application }) {
  return (
    <section class="stack" aria-labelledby="eigenschappen">
      <h2 id="eigenschappen" class="small-heading">
        {text.properties}
      </h2>
      <p>{text.propertiesLead}</p>
      <dl class="register-facts">
        {propertyNames.map((property) => (
          <div key={property}>
            <dt>{propertyQuestions[property].name}</dt>
            <dd>
              {origins[property].kind === 'unknown' ? text.unknown : valueInWords(properties[property])}
              <small>{saidOf(property, origins[property])}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function saidOf(property: PropertyName, origin: Origin): string {
  if (origin.kind === 'suggested') return `${text.suggested(origin.because)} ${propertyQuestions[property].assumed}`;
  return isAnswered(origin) && origin.kind !== 'unknown'
    ? text.origins[origin.kind]
    : propertyQuestions[property].assumed;
}
