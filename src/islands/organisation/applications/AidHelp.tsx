import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { propertyNames } from '#domain/application';
import type { ApplicationProperties } from '#domain/schema/application';
import { applicationFormText } from '../../../text/application-form.ts';
import { propertyQuestions } from '../../../text/property-questions.ts';
import { joined } from '../../../text/shared.ts';

const text = applicationFormText.aid;
export type Aid = (take: (found: Partial<ApplicationProperties>) => void) => ComponentChildren;

/** The decision aid beside the form, folded away until somebody wants it; it stands outside, for it is a form itself. */
export function AidHelp({ aid, take }: { aid: Aid; take: (found: Partial<ApplicationProperties>) => void }) {
  const details = useRef<HTMLDetailsElement>(null);
  const opener = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');

  function takeOver(found: Partial<ApplicationProperties>) {
    take(found);
    const names = propertyNames.filter((name) => found[name] !== undefined).map((name) => propertyQuestions[name].name);
    setSaid(text.taken(joined(names)));
    if (details.current) details.current.open = false;
    opener.current?.focus();
  }

  return (
    <div class="application-aid">
      <details ref={details}>
        <summary ref={opener}>{text.title}</summary>
        {aid(takeOver)}
      </details>
      <p role="status">{said}</p>
    </div>
  );
}
