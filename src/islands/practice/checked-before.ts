import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Takes over what was ticked in a form before it came alive: by a quick reader, or restored by the browser. */
export function useCheckedBefore(take: (places: number[]) => void): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const fields = [...(form.current?.querySelectorAll('input') ?? [])];
    const places = fields.flatMap(({ checked }, place) => (checked ? [place] : []));
    if (places.length > 0) take(places);
  }, []);
  return form;
}
