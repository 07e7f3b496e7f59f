import type { Requirement } from '#domain/requirement';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { profileText } from '../../text/profile.ts';
import { joined } from '../../text/shared.ts';

const text = profileText.stop;
interface Props {
  taxonomy: BrowserTaxonomy;
  requirement: Extract<Requirement, { kind: 'prohibited' }>;
}

/** A prohibited application has no levels: stop and report. */
export function ProhibitedNotice({ taxonomy, requirement: { applications, article } }: Props) {
  return (
    <section class="utrecht-alert utrecht-alert--error stop" aria-labelledby="stop" role="alert">
      <h2 id="stop">{text.title}</h2>
      <p>{text.what(joined(applications.map(({ title }) => title)), applications.length > 1, article)}</p>
      <ol>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {applications.map(({ id }) => (
        <p key={id}>{taxonomy.applications[id]?.note}</p>
      ))}
      <p>
        <a href="/wet#ai-verordening-artikel-5">{text.law}</a>
      </p>
      <p class="small">{text.mistake}</p>
    </section>
  );
}
