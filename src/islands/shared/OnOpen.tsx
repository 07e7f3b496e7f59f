import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import '../../styles/on-open.css';

interface Props {
  /** Where an address with this after # leads: it then stands open. */
  id?: string;
  title: string;
  why?: string;
  /** Of the heading. */
  level?: 2 | 3 | 4;
  children: () => ComponentChildren;
}

/** A part of a page that is asked for once it is opened. */
export function OnOpen({ id, title, why, level = 2, children }: Props) {
  const isLedTo = id !== undefined && location.hash === `#${id}`;
  const [wasOpened, setWasOpened] = useState(isLedTo);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isLedTo) summary.current?.focus();
  }, []);
  const Heading = `h${level}` as const;
  return (
    <details
      class="on-open"
      id={id}
      open={isLedTo || undefined}
      onToggle={({ currentTarget }) => setWasOpened(wasOpened || currentTarget.open)}
    >
      <summary ref={summary}>
        <Heading>{title}</Heading>
        {why && <span class="medium">{why}</span>}
      </summary>
      {wasOpened && <div class="on-open-body stack">{children()}</div>}
    </details>
  );
}
