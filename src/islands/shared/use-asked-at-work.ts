import { useEffect, useState } from 'preact/hooks';
import { type AskedAtWork, askedAtWork, nothingAsked } from '../../client/asked-at-work.ts';
import { wasSignedIn } from '../../client/signed-in.ts';

/** What organisations ask of who reads this; absent until that is known. */
export function useAskedAtWork(): AskedAtWork | undefined {
  const [asked, setAsked] = useState(wasSignedIn() ? undefined : nothingAsked);
  useEffect(() => {
    if (!asked) void askedAtWork().then(setAsked);
  }, []);
  return asked;
}
