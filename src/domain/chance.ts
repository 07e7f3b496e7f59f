/**
 * A reproducible source of numbers from 0 up to, not including, 1: the same seed always gives the same row.
 * The seed is hashed to the whole 128 bits of the state of sfc32: with fewer, whoever knows the open items of a test
 * could try all states until one explains their order, and so read the order of the closed items beside them.
 * For shuffling and drawing only; not for secrets.
 */
export function seeded(seed: string): () => number {
  let [a, b, c, d] = hashed(seed);
  const next = () => {
    const sum = (a + b + d++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** Four words of 32 bits, each of which depends on every letter (bryc's cyrb128). */
function hashed(text: string): [number, number, number, number] {
  let [p, q, r, s] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    p = q ^ Math.imul(p ^ letter, 597399067);
    q = r ^ Math.imul(q ^ letter, 2869860233);
    r = s ^ Math.imul(r ^ letter, 951274213);
    s = p ^ Math.imul(s ^ letter, 2716044179);
  }
  p = Math.imul(r ^ (p >>> 18), 597399067);
  q = Math.imul(s ^ (q >>> 22), 2869860233);
  r = Math.imul(p ^ (r >>> 17), 951274213);
  s = Math.imul(q ^ (s >>> 19), 2716044179);
  const all = p ^ q ^ r ^ s;
  return [all, q ^ all, r ^ all, s ^ all];
}

/**
 * A new list in an order that is equally likely as every other order (Fisher and Yates).
 * @param random numbers from 0 up to, not including, 1
 */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  const result: T[] = [];
  while (left.length > 0) result.push(...left.splice(Math.floor(random() * left.length), 1));
  return result;
}
