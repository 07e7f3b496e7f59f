import { storage } from './storage.ts';

/** The key of a request that must count once, however often it is sent: kept over a reload, until it was answered. */
export function onceKey(purpose: string) {
  const store = storage(`ai-geletterd-sleutel-${purpose}`);
  return {
    current(): string {
      const key = store.read() ?? crypto.randomUUID();
      store.write(key);
      return key;
    },
    spent: () => void store.write(null),
  };
}
