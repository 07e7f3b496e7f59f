/** An address on another site, and the line of the text on which it stands. */
export interface Link {
  url: string;
  line: number;
}

const address = /https?:\/\/[^\s'"<>`\]}]+/g;

/** Every address in a text. A bracket belongs to it only where it closes one of its own. */
export function linksIn(text: string): Link[] {
  return text
    .split('\n')
    .flatMap((words, at) => [...words.matchAll(address)].map(([found]) => ({ url: withoutEnd(found), line: at + 1 })))
    .filter(({ url }) => URL.canParse(url));
}

function withoutEnd(found: string): string {
  const opened = found.split('(').length;
  const bare = found
    .split(')')
    .slice(0, opened)
    .join(')')
    .replace(/[.,;:!?*_]+$/, '');
  return bare === found ? bare : withoutEnd(bare);
}

/** What a site said, after following where it sent us; or why it said nothing. */
export type Answer =
  | { kind: 'answered'; status: number; url: string; moves: readonly number[] }
  /** `at` is where we had been sent by then. */
  | { kind: 'silent'; code: string; at: string };

export type Verdict =
  | { kind: 'fine' }
  | { kind: 'moved' | 'elsewhere' | 'home'; to: string }
  | { kind: 'dead'; why: string }
  | { kind: 'unsure'; why: string };

/** A machine is sometimes refused where a reader is let in: that says nothing about the page. */
const refused = new Set([401, 403, 405, 406, 407, 418, 429, 451]);
const forGood = new Set([301, 308]);

export function verdict(asked: string, answer: Answer): Verdict {
  if (answer.kind === 'silent') return silence(answer.code);
  const { status, url, moves } = answer;
  if (refused.has(status)) return { kind: 'unsure', why: `laat een machine niet binnen (${status})` };
  if (status >= 500) return { kind: 'unsure', why: `heeft een storing (${status})` };
  if (status >= 400) return { kind: 'dead', why: `bestaat niet meer (${status})` };
  if (status >= 300) return { kind: 'dead', why: 'stuurt steeds door en komt nergens uit' };
  if (moves.length === 0) return { kind: 'fine' };
  if (new URL(url).pathname === '/' && new URL(asked).pathname !== '/') return { kind: 'home', to: url };
  return { kind: moves.every((move) => forGood.has(move)) ? 'moved' : 'elsewhere', to: url };
}

function silence(code: string): Verdict {
  if (code === 'ENOTFOUND') return { kind: 'dead', why: 'is van een site die niet bestaat' };
  if (code === 'TIMEOUT') return { kind: 'unsure', why: 'antwoordt niet op tijd' };
  return { kind: 'unsure', why: `is niet te bereiken (${code})` };
}
