import { recent } from './recent.ts';

/** What organisations are at work with at the same time; more of it would only take memory. */
const mostKept = 30;

/**
 * Derives what was read as one text, and per organisation again only when that reads otherwise: what was derived is never
 * older than what was just read, whoever wrote it. Of the same text the very same value comes back.
 */
export function derivedOnce<V>(derive: (text: string) => V): (organisation: string, text: string) => V {
  const kept = recent<{ text: string; value: V }>(mostKept);
  return (organisation, text) => {
    const known = kept.get(organisation);
    if (known?.text === text) return known.value;
    const value = derive(text);
    kept.set(organisation, { text, value });
    return value;
  };
}
