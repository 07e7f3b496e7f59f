import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  legend: string;
  /** Titles of what is chosen: they stand there while the list is closed. */
  chosen: readonly string[];
  choose: string;
  change: string;
  openWhenEmpty?: boolean;
  children: ComponentChildren;
}

/** A group of choices that shows what is chosen, and its list on demand. */
export function Chooser({ legend, chosen, choose, change, openWhenEmpty = false, children }: Props) {
  const [startsOpen] = useState(openWhenEmpty && chosen.length === 0);
  return (
    <fieldset>
      <legend class="choices-title">{legend}</legend>
      <details class="chooser" open={startsOpen}>
        <summary>
          {chosen.length > 0 ? (
            <span>
              {chosen.map((title) => (
                <b key={title}>{title}</b>
              ))}
              <span class="chooser-change">{change}</span>
            </span>
          ) : (
            <span class="chooser-change">{choose}</span>
          )}
        </summary>
        <div class="chooser-list">{children}</div>
      </details>
    </fieldset>
  );
}
