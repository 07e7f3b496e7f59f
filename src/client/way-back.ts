/** Where a person goes on after signing in: a path of this site, or else nothing. Another site's address is refused. */
export function wayBack(asked: string | null | undefined): string | undefined {
  if (!asked?.startsWith('/')) return undefined;
  try {
    const { origin, pathname, search, hash } = new URL(asked, location.origin);
    const isStep = pathname === '/inloggen' || pathname.startsWith('/inloggen/');
    return origin === location.origin && !isStep ? pathname + search + hash : undefined;
  } catch {
    return undefined;
  }
}

/** The way back that this page's address names. */
export const wayBackHere = () => wayBack(new URLSearchParams(location.search).get('naar'));

/** Sign in and come back to this very page. */
export const signInAndReturn = () => signInLink(location.pathname + location.search + location.hash);

export const signInLink = (to: string) => `/inloggen?naar=${encodeURIComponent(to)}`;
