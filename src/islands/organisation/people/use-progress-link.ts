import { useEffect, useState } from 'preact/hooks';
import { type ProgressFilter, readProgressFragment } from '#domain/organisation/progress-link';

interface Arrived {
  fragment: string;
  filter: ProgressFilter | undefined;
}

/** Whom the address asks for, so that a figure leads to the people behind it and the back button away from them. */
export function useProgressLink(): Arrived {
  const [fragment, setFragment] = useState(() => location.hash);
  useEffect(() => {
    const moved = () => setFragment(location.hash);
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return { fragment, filter: readProgressFragment(fragment) };
}
