import { useEffect, useRef } from 'preact/hooks';
import type { Arrival } from '#domain/arrival';
import type { Situation } from '#domain/requirement';
import type { BrowserTaxonomy } from '../../client/taxonomy.ts';
import { profileText } from '../../text/profile.ts';
import { counted, joined } from '../../text/shared.ts';

const text = profileText.arrivals;
interface Props {
  taxonomy: BrowserTaxonomy;
  situation: Situation;
  question: Extract<Arrival, { kind: 'ask-role' | 'ask-link' }>;
  answer: (situation?: Situation) => void;
}

/** Something came along with the address; the person says what happens with it. */
export function ArrivalQuestion({ taxonomy, situation, question, answer }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [question]);
  const titles = (roles: readonly string[]) => joined(roles.flatMap((id) => taxonomy.roles[id]?.title ?? []));
  const { heading, explanation, choices } = wording();

  return (
    <section class="utrecht-alert utrecht-alert--info question" aria-labelledby="vraag">
      <h2 id="vraag" ref={title} tabIndex={-1}>
        {heading}
      </h2>
      <p>{explanation}</p>
      <div class="row">
        {choices.map(({ label, chosen }) => (
          <button class="nl-button nl-button--primary" type="button" key={label} onClick={() => answer(chosen)}>
            {label}
          </button>
        ))}
        <button class="nl-button nl-button--secondary" type="button" onClick={() => answer()}>
          {text.keep}
        </button>
      </div>
    </section>
  );

  function wording(): { heading: string; explanation: string; choices: { label: string; chosen: Situation }[] } {
    if (question.kind === 'ask-link') {
      return {
        heading: text.linkTitle,
        explanation: text.linkText(contents(question.situation)),
        choices: [{ label: text.replace, chosen: question.situation }],
      };
    }
    return {
      heading: text.roleTitle(titles([question.role])),
      explanation: text.roleText(titles(situation.roles)),
      choices: [
        { label: text.add, chosen: { ...situation, roles: [...situation.roles, question.role] } },
        { label: text.replaceRole, chosen: { ...situation, roles: [question.role] } },
      ],
    };
  }

  function contents({ roles, overlays, applications }: Situation): string {
    const parts = [
      ...roles.flatMap((id) => taxonomy.roles[id]?.title ?? []),
      ...(overlays.length > 0 ? [counted(overlays.length, 'functie', 'functies')] : []),
      ...(applications.length > 0 ? [counted(applications.length, 'AI-toepassing', 'AI-toepassingen')] : []),
    ];
    const said = joined(parts);
    return said.charAt(0).toUpperCase() + said.slice(1);
  }
}
