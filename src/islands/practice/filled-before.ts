import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Filled {
  /** The places of the inputs that are checked, among all inputs of the form. */
  checked: number[];
  /** The values of the selects, in order. */
  selected: string[];
}

/** Takes over what was filled in before a form came alive: by a quick reader, or restored by the browser. */
export function useFilledBefore(take: (filled: Filled) => void): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const checked = [...(form.current?.querySelectorAll('input') ?? [])].flatMap((input, place) =>
      input.checked ? [place] : [],
    );
    const selected = [...(form.current?.querySelectorAll('select') ?? [])].map(({ value }) => value);
    if (checked.length > 0 || selected.some(Boolean)) take({ checked, selected });
  }, []);
  return form;
}
