import { components } from './lesson-text.ts';
import { type Props, readProps } from './props.ts';

/** A component as a text uses it. */
export interface UsedComponent {
  name: string;
  line: number;
  /** Where its tag starts and ends in the body. */
  start: number;
  end: number;
  props: Props;
}

/** The components of a text with their props, in order. What looks like a tag within the text of a prop is none. */
export function usedComponents(body: string, firstLine: number): UsedComponent[] {
  const used: UsedComponent[] = [];
  for (const { name, line, start } of components(body, firstLine)) {
    if (start < (used.at(-1)?.end ?? 0)) continue;
    const props = readProps(body, start, firstLine);
    used.push({ name, line, start, end: props.end, props });
  }
  return used;
}
