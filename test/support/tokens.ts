/** The tokens that a stylesheet asks for and that nobody sets, where it has no answer of its own either. */
export function unanswered(css: string, set: ReadonlySet<string>): string[] {
  const own = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name));
  const isAnswered = ({ name, fallback }: Asked): boolean =>
    set.has(name) || own.has(name) || (fallback !== undefined && asksIn(fallback).every(isAnswered));
  return [...new Set(asksIn(css).flatMap((asked) => (isAnswered(asked) ? [] : [asked.name])))];
}

interface Asked {
  name: string;
  fallback: string | undefined;
}

/** Every var() that is not inside another, with what it falls back on. */
function asksIn(css: string): Asked[] {
  const asks: Asked[] = [];
  for (let from = css.indexOf('var('); from >= 0; from = css.indexOf('var(', from)) {
    const to = closing(css, from + 'var('.length);
    const [name = '', ...rest] = css.slice(from + 'var('.length, to).split(',');
    asks.push({ name: name.trim(), fallback: rest.length > 0 ? rest.join(',') : undefined });
    from = to;
  }
  return asks;
}

function closing(css: string, from: number): number {
  let depth = 1;
  let at = from;
  while (depth > 0 && at < css.length) {
    if (css[at] === '(') depth++;
    if (css[at] === ')') depth--;
    at++;
  }
  return at - 1;
}
