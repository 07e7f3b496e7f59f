import { useEffect, useRef, useState } from 'preact/hooks';

const inHash = () => /^#lid=([\w-]+)$/.exec(location.hash)?.[1];

/** The person that the address names, so that the back button leads to the list; its heading takes the focus then. */
export function useNamedMember() {
  const [named, setNamed] = useState(inHash);
  const wasNamed = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const moved = () => setNamed(inHash());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  useEffect(() => {
    if (wasNamed.current && !named) heading.current?.focus();
    wasNamed.current = named !== undefined;
  }, [named]);
  function leave() {
    location.hash = '';
  }
  return { named, leave, heading };
}
