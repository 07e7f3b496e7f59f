import { amount, ExpressionFault, finite, functions, tidyNumber, type Value } from './expression-functions.ts';

export { ExpressionFault, type Value } from './expression-functions.ts';

/** What every name stands for. */
export type Scope = ReadonlyMap<string, Value>;

/** A sum in a template that was read: what it needs, and what it comes to. */
export interface Expression {
  names: readonly string[];
  /** @throws ExpressionFault where these values give no outcome */
  valueIn(scope: Scope): Value;
}

type Part = (scope: Scope) => Value;

/**
 * Reads a sum: numbers, 'texts', names, + - * / and brackets, and the functions below. Nothing else exists in it, so
 * that content can never run code.
 * @throws ExpressionFault where it is not a sum
 */
export function expression(source: string): Expression {
  const tokens = tokensOf(source);
  const names = new Set<string>();
  let at = 0;
  const taken = (...wanted: string[]) => (wanted.includes(tokens[at] ?? '') ? tokens[at++] : undefined);
  const need = (wanted: string) => taken(wanted) ?? unreadable(source);

  function sum(): Part {
    let left = product();
    for (let sign = taken('+', '-'); sign; sign = taken('+', '-')) left = combined(left, sign, product());
    return left;
  }

  function product(): Part {
    let left = factor();
    for (let sign = taken('*', '/'); sign; sign = taken('*', '/')) left = combined(left, sign, factor());
    return left;
  }

  function factor(): Part {
    if (taken('-')) return combined(() => 0, '-', factor());
    if (taken('(')) {
      const inner = sum();
      need(')');
      return inner;
    }
    const token = tokens[at++] ?? unreadable(source);
    if (/^\d/.test(token)) return () => Number(token);
    if (token.startsWith("'")) return () => token.slice(1, -1);
    if (!/^[a-z]/.test(token)) return unreadable(source);
    if (taken('(')) return called(token, inBrackets());
    names.add(token);
    return (scope) => scope.get(token) ?? unknownName(token);
  }

  function inBrackets(): Part[] {
    const list = [sum()];
    while (taken(',')) list.push(sum());
    need(')');
    return list;
  }

  const whole = sum();
  if (at < tokens.length) unreadable(source);
  return { names: [...names], valueIn: (scope) => tidy(whole(scope)) };
}

function tokensOf(source: string): string[] {
  const token = /\s*(\d+(?:\.\d+)?|'[^']*'|[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*)?|[-+*/(),])/y;
  const tokens: string[] = [];
  const text = source.trim();
  while (token.lastIndex < text.length) {
    const [, found] = token.exec(text) ?? [];
    tokens.push(found ?? unreadable(source));
  }
  return tokens;
}

function combined(left: Part, sign: string, right: Part): Part {
  return (scope) => {
    const [one, other] = [amount(left(scope)), amount(right(scope))];
    if (sign === '+') return one + other;
    if (sign === '-') return one - other;
    return finite(sign === '*' ? one * other : one / other);
  };
}

function called(name: string, parts: readonly Part[]): Part {
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!known) {
    throw new ExpressionFault(`‘${name}(…)’ kennen we niet.`, `Kies uit: ${Object.keys(functions).join(', ')}.`);
  }
  if (!known.takes.includes(parts.length)) {
    const wanted = known.takes.join(' of ');
    throw new ExpressionFault(
      `Tussen de haakjes van ‘${name}’ staan ${parts.length} waarden.`,
      `Zet er ${wanted} neer.`,
    );
  }
  return (scope) => known.run(parts.map((part) => part(scope)));
}

const tidy = (value: Value) => (typeof value === 'number' ? tidyNumber(value) : value);

function unreadable(source: string): never {
  throw new ExpressionFault(
    `‘${source.trim()}’ is geen som die we kunnen lezen.`,
    "Gebruik namen, getallen met een punt, 'tekst', + - * / en haakjes, zoals round(aantal * 2.5 / 100).",
  );
}

function unknownName(name: string): never {
  throw new ExpressionFault(`‘${name}’ bestaat niet.`, 'Zet de naam bij variables of computed.');
}
