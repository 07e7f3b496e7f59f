import { globSync, readFileSync } from 'node:fs';

/** What a build knows of the tokens: which have a value anywhere, and which have the same one everywhere. */
export interface Tokens {
  known: ReadonlySet<string>;
  fixed: ReadonlyMap<string, string>;
}

const sources = 'src/**/*.{css,astro,ts,tsx}';
const parts = 'node_modules/@{nl-design-system-candidate,utrecht}/*/dist/**/!(test).css';
const rule = /([^{}]*)\{([^{}]*)\}/g;
const comment = /\/\*[\s\S]*?\*\//g;
const definition = /(--[\w-]+)\s*:\s*([^;{}]*)/g;
const asked = /var\(\s*(--[\w-]+)/g;

/** The tokens of the whole site. The fixed ones are of this file, which no other asks for them. */
export function tokensOfSite(file: string): Tokens {
  const own = globSync(sources).filter((one) => one.replaceAll('\\', '/') !== file);
  const [css, rest] = [read([file]), read(own)];
  const all = `${css}\n${rest}\n${read(globSync(parts))}`;
  const askedElsewhere = new Set(asksOf(rest));
  const fixed = [...alwaysTheSame(css, all)].filter(([name]) => !askedElsewhere.has(name));
  return { known: withValue(all), fixed: new Map(fixed) };
}

/** Names of the tokens with a value; what gets only a token without one has none either. */
export function withValue(css: string): ReadonlySet<string> {
  const given = definitionsIn(css);
  const known = new Set(given.map(([name]) => name));
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    const valid = new Set(
      given.filter(([, value]) => settled(value, { known, fixed: new Map() })).map(([name]) => name),
    );
    for (const name of known) if (!valid.has(name)) known.delete(name);
  }
  return known;
}

/** The tokens that `css` sets on the root and that nothing, nor what their value is made of, sets anywhere else. */
export function alwaysTheSame(css: string, all: string): ReadonlyMap<string, string> {
  const times = Map.groupBy(definitionsIn(all), ([name]) => name);
  const local = new Set(blocksOf(all, (selector) => selector !== ':root').flatMap((body) => namesOf(body)));
  const candidates = blocksOf(css, (selector) => selector === ':root').flatMap(definitionsIn);
  return new Map(
    candidates.filter(
      ([name, value]) => times.get(name)?.length === 1 && ![name, ...asksOf(value)].some((one) => local.has(one)),
    ),
  );
}

/** The same rules as a browser would read them, with what is certain at build filled in. */
export function settledRules(css: string, tokens: Tokens): string {
  return css.replace(rule, (_, selector: string, body: string) => {
    const kept = splitAt(body, ';').flatMap((text) => declaration(text, tokens) ?? []);
    return `${selector}{${kept.join(';')}}`;
  });
}

/** A token without a value is as if it were not there; another property is then as the browser has it: unset. */
function declaration(text: string, tokens: Tokens): string | undefined {
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const name = text.slice(0, colon).trim();
  if (tokens.fixed.has(name)) return undefined;
  const value = settled(text.slice(colon + 1).trim(), tokens);
  if (value !== undefined) return `${name}:${value}`;
  if (!name.startsWith('--')) return `${name}:unset${text.includes('!important') ? '!important' : ''}`;
  return tokens.known.has(name) ? `${name}:initial` : undefined;
}

/** The value with what is certain filled in; undefined where it asks for a token that has none. */
function settled(value: string, tokens: Tokens): string | undefined {
  const start = value.search(/\bvar\(/);
  if (start < 0) return value;
  const [inside = ''] = splitAt(value.slice(start + 4), ')');
  const after = settled(value.slice(start + 5 + inside.length), tokens);
  const [first = '', ...more] = splitAt(inside, ',');
  const name = first.trim();
  const otherwise = more.length === 0 ? undefined : settled(more.join(',').trim(), tokens);
  const fixed = tokens.fixed.get(name);
  const asIs = tokens.known.has(name) ? `var(${otherwise === undefined ? name : `${name},${otherwise}`})` : otherwise;
  const own = fixed === undefined ? asIs : settled(fixed, tokens);
  return own === undefined || after === undefined ? undefined : value.slice(0, start) + own + after;
}

/** Splits where this sign stands outside brackets. */
export function splitAt(text: string, at: string): string[] {
  let depth = 0;
  const found = [''];
  for (const sign of text) {
    const splits = sign === at && depth === 0;
    if (sign === '(') depth++;
    if (sign === ')' && !splits) depth--;
    if (splits) found.push('');
    else found[found.length - 1] += sign;
  }
  return found;
}

const read = (files: readonly string[]) => files.map((file) => readFileSync(file, 'utf8')).join('\n');
const definitionsIn = (css: string) =>
  [...css.replace(comment, '').matchAll(definition)].map(([, name = '', value = '']): [string, string] => [
    name,
    value.trim(),
  ]);
const namesOf = (css: string) => definitionsIn(css).map(([name]) => name);
const asksOf = (value: string) => [...value.matchAll(asked)].map(([, name = '']) => name);
const blocksOf = (css: string, wanted: (selector: string) => boolean) =>
  [...css.replace(comment, '').matchAll(rule)]
    .filter(([, selector = '']) => wanted(selector.trim()))
    .map(([, , body = '']) => body);
