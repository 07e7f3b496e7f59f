import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../../client/api.ts';
import type { keptToken } from '../../../client/organisation/kept-token.ts';

/** The secret of the link that brought somebody here, and what is read with it. Another link in the same tab begins anew. */
export function useLink<T>(kept: ReturnType<typeof keptToken>, read: (token: string) => Promise<Outcome<T>>) {
  const [token, setToken] = useState<string>();
  const [answer, setAnswer] = useState<Outcome<T>>();

  function look(secret: string | undefined) {
    if (secret) void read(secret).then(setAnswer);
  }
  useEffect(() => {
    const taken = kept.take();
    setToken(taken);
    look(taken);
    const reopen = () => {
      if (location.hash) location.reload();
    };
    addEventListener('hashchange', reopen);
    return () => removeEventListener('hashchange', reopen);
  }, []);
  return { token, answer, again: () => look(token) };
}
