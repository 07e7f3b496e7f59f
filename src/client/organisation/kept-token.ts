import { storage } from '../storage.ts';

/**
 * The secret of a link, taken out of the address bar. It stays on this device while its reader signs in, for the way
 * back stands in an address and the secret may not.
 */
export function keptToken(key: string) {
  const kept = storage(key);
  return {
    take(): string {
      const token = location.hash.slice(1);
      if (token) {
        kept.write(token);
        history.replaceState(history.state, '', location.pathname);
      }
      return token || (kept.read() ?? '');
    },
    forget: () => void kept.write(null),
  };
}
