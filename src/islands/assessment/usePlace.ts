import { useEffect, useState } from 'preact/hooks';
import { type Place, placeHash, readPlace } from './place.ts';

/** The place that the address names, and a way to go elsewhere in the same test. */
export function usePlace(): { place: Place; go: (to: Place, how?: 'push' | 'replace') => void } {
  const [place, setPlace] = useState<Place>({});

  useEffect(() => {
    const follow = () => setPlace(readPlace(location.hash));
    follow();
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);

  function go(to: Place, how: 'push' | 'replace' = 'push') {
    const address = placeHash(to) || location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    setPlace(to);
  }
  return { place, go };
}
