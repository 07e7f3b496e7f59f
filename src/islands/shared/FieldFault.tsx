import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** As the API names it, with the way to it: reason, or settings.minimumGroup. */
  field: string;
  detail: string;
}

/** What is wrong with a field; where the form around it has that field, its name leads there. */
export function FieldFault({ field, detail }: Props) {
  const line = useRef<HTMLLIElement>(null);
  const [control, setControl] = useState<Control>();
  useEffect(() => setControl(controlOf(line.current, field)), [field]);
  const name = control?.labels?.[0]?.textContent;
  return (
    <li ref={line}>
      {control && name && (
        <>
          <button class="link-button" type="button" onClick={() => control.focus()}>
            {name}
          </button>
          {': '}
        </>
      )}
      {detail}
    </li>
  );
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlOf(line: Element | null, field: string): Control | undefined {
  const name = field.split('.').at(-1);
  const fields = line?.closest('form')?.querySelectorAll<Control>('[data-field]') ?? [];
  return [...fields].find(({ dataset }) => dataset.field === name);
}
