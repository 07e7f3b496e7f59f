import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import '../../styles/on-open.css';

interface Props {
  title: string;
  why?: string;
  /** Of the heading. */
  level?: 2 | 3 | 4;
  children: () => ComponentChildren;
}

/** A part of a page that is asked for once it is opened. */
export function OnOpen({ title, why, level = 2, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false);
  const Heading = `h${level}` as const;
  return (
    <details class="on-open" onToggle={({ currentTarget }) => setWasOpened(wasOpened || currentTarget.open)}>
      <summary>
        <Heading>{title}</Heading>
        {why && <span class="medium">{why}</span>}
      </summary>
      {wasOpened && <div class="on-open-body stack">{children()}</div>}
    </details>
  );
}
