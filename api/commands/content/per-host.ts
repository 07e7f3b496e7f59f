import { setTimeout as wait } from 'node:timers/promises';

export interface Manners<T> {
  /** How many sites are asked at the same time. */
  hosts: number;
  /** Between two questions to one site. */
  pauseMs: number;
  final: (answer: T, url: string) => boolean;
}

/**
 * Asks each address once: a few sites side by side, and each site one question at a time.
 * After an answer that is `final` for its site, the rest of that site gets it too, unasked.
 */
export async function perHost<T>(
  urls: readonly string[],
  ask: (url: string) => Promise<T>,
  { hosts, pauseMs, final }: Manners<T>,
): Promise<Map<string, T>> {
  const waiting = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  const answers = new Map<string, T>();
  const worker = async () => {
    for (let own = waiting.shift(); own; own = waiting.shift()) {
      let last: { url: string; answer: T } | undefined;
      for (const url of own) {
        if (last === undefined || !final(last.answer, last.url)) {
          if (last !== undefined) await wait(pauseMs);
          last = { url, answer: await ask(url) };
        }
        answers.set(url, last.answer);
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, worker));
  return answers;
}
